/** One text for each choice of the longest list in braces; shorter lists go round. */
function variantsOf(frame: string): string[] {
	const most = Math.max(
		1,
		...[...frame.matchAll(/\{([^}]+)\}/gu)].map(
			([, choices = ""]) => choices.split("|").length,
		),
	);
	return Array.from({ length: most }, (_, variant) =>
		frame.replace(/\{([^}]+)\}/gu, (_found, choices: string) => {
			const options = choices.split("|");
			return options[variant % options.length] ?? "";
		}),
	);
}

/** Frames, one a line, as texts: choices in braces are spread over the variants. `spreadFrames("A {b|c}")` → `["A b", "A c"]`. */
export const spreadFrames = (frames: string): string[] =>
	frames.trim().split("\n").flatMap(variantsOf);
