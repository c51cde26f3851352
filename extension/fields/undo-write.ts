import { placeCaret, readCaret } from "./caret.ts";
import { readField } from "./read-field.ts";
import type { Replacement } from "./replacement.ts";
import { sameText } from "./same-text.ts";
import { shiftCaret } from "./shift-caret.ts";
import type { TextField } from "./text-field.ts";
import { type WriteResult, writeField } from "./write-field.ts";

/**
 * Brings back the text before a replacement: by the field's own undo, and where that does not lead there, by typing
 * the old words again. An editor that wrote the words itself keeps its own undo, which the browser's would cut across:
 * there the old words are typed again. Refused when the text is not the replaced one any more.
 */
export async function undoWrite(
	field: TextField,
	done: Replacement,
): Promise<WriteResult> {
	const { element } = field;
	if (!element.isConnected) return { ok: false, reason: "gone" };
	if (!sameText(readField(field), done.after))
		return { ok: false, reason: "changed" };
	const back: Replacement = {
		before: done.after,
		after: done.before,
		start: done.start,
		end: done.start + done.insert.length,
		insert: done.before.slice(done.start, done.end),
	};
	if (done.via === "beforeinput" || done.via === "paste") {
		return writeField(field, back);
	}
	const caret = readCaret(field);
	element.focus({ preventScroll: true });
	const page = element.ownerDocument;
	page.execCommand("undo");
	if (sameText(readField(field), done.before)) {
		if (caret !== null) {
			placeCaret(field, {
				start: shiftCaret(caret.start, back),
				end: shiftCaret(caret.end, back),
			});
		}
		return { ok: true, via: "command" };
	}
	if (readField(field) !== done.after) page.execCommand("redo");
	return writeField(field, back);
}
