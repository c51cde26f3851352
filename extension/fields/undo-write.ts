import { placeCaret, readCaret } from "./caret.ts";
import { readField } from "./read-field.ts";
import type { Replacement } from "./replacement.ts";
import { shiftCaret } from "./shift-caret.ts";
import type { TextField } from "./text-field.ts";
import { type WriteResult, writeField } from "./write-field.ts";

/**
 * Brings back the text before a replacement: by the field's own undo, and where that does not lead there, by typing
 * the old words again. Refused when the text is not the replaced one any more.
 */
export async function undoWrite(
	field: TextField,
	done: Replacement,
): Promise<WriteResult> {
	const { element } = field;
	if (!element.isConnected) return { ok: false, reason: "gone" };
	if (readField(field) !== done.after) return { ok: false, reason: "changed" };
	const back: Replacement = {
		before: done.after,
		after: done.before,
		start: done.start,
		end: done.start + done.insert.length,
		insert: done.before.slice(done.start, done.end),
	};
	const caret = readCaret(field);
	element.focus({ preventScroll: true });
	const page = element.ownerDocument;
	page.execCommand("undo");
	if (readField(field) === done.before) {
		if (caret !== null) {
			placeCaret(field, {
				start: shiftCaret(caret.start, back),
				end: shiftCaret(caret.end, back),
			});
		}
		return { ok: true };
	}
	if (readField(field) !== done.after) page.execCommand("redo");
	return writeField(field, back);
}
