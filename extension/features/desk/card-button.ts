import { build } from "./build.ts";

/** A button of the card; `key` finds it again after the card was drawn anew. */
export function cardButton(
	label: string,
	key: string,
	run: () => void,
	className = "lo-button lo-button-small",
): HTMLButtonElement {
	const element = build(
		"button",
		{ type: "button", class: className, "data-key": key },
		label,
	);
	element.addEventListener("click", run);
	return element;
}
