import { placeCaret, readCaret } from "./caret.ts";
import { readField } from "./read-field.ts";
import type { Replacement, WriteWay } from "./replacement.ts";
import { sameText } from "./same-text.ts";
import { shiftCaret } from "./shift-caret.ts";
import { strayChange } from "./stray-change.ts";
import type { TextField } from "./text-field.ts";
import { typeForm } from "./type-form.ts";
import { typeRich } from "./type-rich.ts";
import { until } from "./until.ts";

/** `changed`: the text is no longer the one that was judged. `refused`: the page or the field did not take the words. */
export type WriteResult =
	| { readonly ok: true; readonly via: WriteWay }
	| { readonly ok: false; readonly reason: "changed" | "gone" | "refused" };

/** Long enough for a framework to render once more and put its own text back, if it means to. */
const settleMs = 32;
const caretLooks = 4;

/**
 * Types a replacement into a field as the user would (`typeForm`, `typeRich`), and reads back whether it landed and
 * stayed. The caret stays where it was in the user's text. What did not land as expected is taken back where that
 * cannot touch anything else. Nothing is written when the text is not `before` any more.
 */
export async function writeField(
	field: TextField,
	replacement: Replacement,
): Promise<WriteResult> {
	const { element } = field;
	const { before, after } = replacement;
	if (!element.isConnected) return { ok: false, reason: "gone" };
	if (!sameText(readField(field), before)) {
		return { ok: false, reason: "changed" };
	}
	const caret = readCaret(field) ?? {
		start: replacement.end,
		end: replacement.end,
	};
	const putBack = (change: Pick<Replacement, "start" | "end" | "insert">) =>
		placeCaret(field, {
			start: shiftCaret(caret.start, change),
			end: shiftCaret(caret.end, change),
		});
	element.focus({ preventScroll: true });
	const via =
		field.kind === "form"
			? typeForm(field, replacement)
			: await typeRich(field, replacement);
	if (!element.isConnected) return { ok: false, reason: "gone" };
	if (sameText(readField(field), after)) putBack(replacement);
	await settle();
	/* Editors that draw late, or hear of a selection late, set the caret once more. */
	for (let look = 0; field.kind === "rich" && look < caretLooks; look++) {
		if (!sameText(readField(field), after)) break;
		const now = readCaret(field);
		if (now?.start !== shiftCaret(caret.start, replacement)) {
			putBack(replacement);
		}
		await settle();
	}
	const landed = readField(field);
	if (sameText(landed, after)) return { ok: true, via: via ?? "beforeinput" };
	if (!element.isConnected) return { ok: false, reason: "gone" };
	if (sameText(landed, before)) {
		putBack({ start: 0, end: 0, insert: "" });
		return { ok: false, reason: "refused" };
	}
	if (via === "command" || via === "value") {
		element.ownerDocument.execCommand("undo");
		return { ok: false, reason: "refused" };
	}
	const stray = via === null ? null : strayChange(replacement, landed);
	if (field.kind !== "rich" || stray === null) {
		return { ok: false, reason: "changed" };
	}
	await typeRich(field, stray);
	return { ok: false, reason: "refused" };
}

function settle(): Promise<boolean> {
	return until(() => false, settleMs);
}
