import { readField } from "./read-field.ts";
import type { Replacement, WriteWay } from "./replacement.ts";
import type { TextField } from "./text-field.ts";

type FormField = Extract<TextField, { kind: "form" }>;

/**
 * Types a replacement into a form field: by the browser's own editing command, which keeps the native undo and which
 * frameworks take for typing; where that changes nothing, by the native value setter and an `input` event, which a
 * framework's value tracker cannot swallow.
 */
export function typeForm(field: FormField, replacement: Replacement): WriteWay {
	const { start, end, insert } = replacement;
	const page = field.element.ownerDocument;
	field.element.setSelectionRange(start, end);
	if (insert === "") page.execCommand("delete", false);
	else page.execCommand("insertText", false, insert);
	if (readField(field) !== replacement.before) return "command";
	setValue(field, replacement);
	return "value";
}

function setValue(
	{ element }: FormField,
	{ after, insert }: Replacement,
): void {
	const prototype =
		element instanceof HTMLTextAreaElement
			? HTMLTextAreaElement.prototype
			: HTMLInputElement.prototype;
	Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(
		element,
		after,
	);
	element.dispatchEvent(
		new InputEvent("input", {
			bubbles: true,
			composed: true,
			inputType: "insertReplacementText",
			data: insert,
		}),
	);
}
