import type { TextField } from "./text-field.ts";
import { mapText } from "./text-map.ts";

/** The field's text as the analysis sees it; UTF-16 offsets into it are valid for `writeField` and the underlines. */
export function readField(field: TextField): string {
	return field.kind === "form"
		? field.element.value
		: mapText<Node>(field.element).text;
}
