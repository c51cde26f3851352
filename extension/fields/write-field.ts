import { placeCaret, readCaret } from "./caret.ts";
import { rangeOf } from "./range-of.ts";
import { readField } from "./read-field.ts";
import type { Replacement } from "./replacement.ts";
import { shiftCaret } from "./shift-caret.ts";
import type { TextField } from "./text-field.ts";
import { mapText } from "./text-map.ts";

/** `changed`: the text is no longer the one that was judged. `refused`: the page or the field did not take the words. */
export type WriteResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: "changed" | "gone" | "refused" };

/**
 * Types a replacement into a field as the user would, and reads back whether it landed and stayed.
 *
 * First by the browser's own editing command, which keeps the native undo and which frameworks take for typing; for a
 * form field that does not answer it, by the native value setter and an `input` event, which a framework's value
 * tracker cannot swallow. The caret stays where it was in the user's text. What did not land as expected is taken
 * back. Nothing is written when the text is not `before` any more.
 */
export async function writeField(
	field: TextField,
	replacement: Replacement,
): Promise<WriteResult> {
	const { element } = field;
	if (!element.isConnected) return { ok: false, reason: "gone" };
	if (readField(field) !== replacement.before) {
		return { ok: false, reason: "changed" };
	}
	const caret = readCaret(field) ?? {
		start: replacement.end,
		end: replacement.end,
	};
	element.focus({ preventScroll: true });
	if (!typeInto(field, replacement)) setValue(field, replacement);
	if (readField(field) === replacement.after) {
		placeCaret(field, {
			start: shiftCaret(caret.start, replacement),
			end: shiftCaret(caret.end, replacement),
		});
		await settle();
	}
	const landed = readField(field);
	if (landed === replacement.after) return { ok: true };
	if (landed !== replacement.before) {
		element.ownerDocument.execCommand("undo");
	}
	return { ok: false, reason: element.isConnected ? "refused" : "gone" };
}

/** The browser's editing command; false when it changed nothing. */
function typeInto(field: TextField, replacement: Replacement): boolean {
	const { start, end, insert } = replacement;
	if (field.kind === "form") {
		field.element.setSelectionRange(start, end);
	} else {
		const range = rangeOf(mapText<Node>(field.element), start, end);
		if (range === null) return false;
		const selection = field.element.ownerDocument.getSelection();
		selection?.removeAllRanges();
		selection?.addRange(range);
	}
	const page = field.element.ownerDocument;
	if (insert === "") page.execCommand("delete", false);
	else page.execCommand("insertText", false, insert);
	return readField(field) !== replacement.before;
}

function setValue(field: TextField, { after, insert }: Replacement): void {
	if (field.kind !== "form") return;
	const { element } = field;
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

/** Long enough for a framework to render once more and put its own text back, if it means to. */
function settle(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 32);
	});
}
