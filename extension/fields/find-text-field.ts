import { readFieldFacts } from "./read-field-facts.ts";
import { refuseField } from "./refuse-field.ts";
import type { TextField } from "./text-field.ts";

/**
 * The text field an event target belongs to, or null: no field, or one that is left alone (see `refuseField`).
 * Inside an editable element the whole editable region is the field, not the paragraph; at most the body.
 */
export function findTextField(
	target: EventTarget | null | undefined,
): TextField | null {
	if (!(target instanceof HTMLElement)) return null;
	const field = fieldOf(target);
	if (field === null || refuseField(readFieldFacts(field)) !== null) {
		return null;
	}
	return field;
}

function fieldOf(target: HTMLElement): TextField | null {
	if (
		target instanceof HTMLInputElement ||
		target instanceof HTMLTextAreaElement
	) {
		return { kind: "form", element: target };
	}
	if (!target.isContentEditable) return null;
	let region = target;
	while (
		region.parentElement?.isContentEditable &&
		region !== region.ownerDocument.body
	) {
		region = region.parentElement;
	}
	return { kind: "rich", element: region };
}
