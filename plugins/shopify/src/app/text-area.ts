import { element } from "./element.ts";

/** A field for several lines; what is in it is asked for when it is needed. */
export function textArea(
	label: string,
	text: string,
): { readonly element: HTMLElement; readonly value: () => string } {
	const area = element("s-text-area", { label, rows: "4", value: text });
	return {
		element: area,
		value: () => {
			const value: unknown = Reflect.get(area, "value");
			return typeof value === "string" ? value : text;
		},
	};
}
