/**
 * Whether a page is light or dark where text of this colour stands on it: dark text, light page. Colours as
 * `getComputedStyle` gives them; what cannot be read counts as light.
 *
 * Worked value: "rgb(32, 33, 36)" → "light"; "rgb(227, 227, 227)" → "dark".
 */
export function pageTheme(textColour: string): "light" | "dark" {
	const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(textColour);
	if (parts === null) return "light";
	const [red = 0, green = 0, blue = 0] = parts.slice(1).map(Number);
	const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
	return brightness > 140 ? "dark" : "light";
}
