import { leastChange } from "./least-change.ts";
import { neverEmpty } from "./never-empty.ts";
import { rangeOf } from "./range-of.ts";
import { readField } from "./read-field.ts";
import type { Replacement, WriteWay } from "./replacement.ts";
import { sameText } from "./same-text.ts";
import { selectionOf } from "./selection-of.ts";
import type { TextField } from "./text-field.ts";
import { mapText, type TextMap } from "./text-map.ts";
import { until } from "./until.ts";

/** How long an editor that said it takes the words may need to show them. */
const patienceMs = 400;
/** How long one that said nothing may. */
const glanceMs = 40;

/**
 * Types a replacement into an editable element, on the first rung that answers:
 *
 * 1. `beforeinput` with `insertReplacementText` and the range: what a browser's own spell checker sends. Editors with a
 *    model of their own (Slate, Lexical, Quill, CKEditor, CodeMirror) take it, and their undo knows of it.
 * 2. a `paste` of plain text over the selection, which ProseMirror, TinyMCE and Draft take.
 * 3. the browser's editing command, for elements without an editor.
 *
 * An editor that claims an event (`preventDefault`) and then does nothing ends it: writing once more could double the
 * text. Null when nothing was written; the text is the caller's to read back.
 */
export async function typeRich(
	field: Extract<TextField, { kind: "rich" }>,
	replacement: Replacement,
): Promise<WriteWay | null> {
	const { element } = field;
	const { before } = replacement;
	const { start, end, insert } = neverEmpty(replacement) ?? replacement;
	const select = (from = start, to = end) => {
		const range = rangeOf(mapText<Node>(element), from, to);
		const selection = selectionOf(element);
		if (range === null || selection === null) return null;
		selection.setBaseAndExtent(
			range.startContainer,
			range.startOffset,
			range.endContainer,
			range.endOffset,
		);
		return range;
	};
	const untouched = () => sameText(readField(field), before);
	if (select() === null) return null;
	await selectionHeard();
	if (insert !== "") {
		for (const way of ["beforeinput", "paste"] as const) {
			/* The editor may have drawn its text anew, or the user typed on, while it was asked. */
			const range = untouched() && element.isConnected ? select() : null;
			if (range === null) return null;
			const event = way === "paste" ? pasteOf(insert) : inputOf(insert, range);
			const claimed = !target(range, element).dispatchEvent(event);
			await until(() => !untouched(), claimed ? patienceMs : glanceMs);
			if (!untouched()) return way;
			if (claimed) return null;
		}
	}
	if (!untouched() || !element.isConnected) return null;
	const least = leastChange(replacement);
	const typed = keepSpace(neverEmpty(least) ?? least, mapText<Node>(element));
	if (select(typed.start, typed.end) === null) return null;
	const page = element.ownerDocument;
	if (typed.insert === "") page.execCommand("delete", false);
	else page.execCommand("insertText", false, typed.insert);
	return "command";
}

/**
 * Firefox takes a space away when all the text before it in its element goes, even if other text comes in its place: there
 * the space is typed once more.
 */
function keepSpace(
	change: Replacement,
	map: TextMap<Node>,
): Pick<Replacement, "start" | "end" | "insert"> {
	const { before, end, insert } = change;
	const isAtBorder = map.runs.some(({ start }) => start === end);
	if (!import.meta.env.FIREFOX || !isAtBorder || before[end] !== " ") {
		return change;
	}
	return { start: change.start, end: end + 1, insert: `${insert} ` };
}

/** Events begin where the caret is, as the browser's do; editors look at the target. */
function target(range: Range, element: HTMLElement): EventTarget {
	const { startContainer: node } = range;
	return (node instanceof Element ? node : node.parentElement) ?? element;
}

function inputOf(insert: string, range: Range): InputEvent {
	return new InputEvent("beforeinput", {
		bubbles: true,
		cancelable: true,
		composed: true,
		inputType: "insertReplacementText",
		data: insert,
		dataTransfer: transferOf(insert),
		targetRanges: [new StaticRange(range)],
	});
}

function pasteOf(insert: string): ClipboardEvent {
	return new ClipboardEvent("paste", {
		bubbles: true,
		cancelable: true,
		composed: true,
		clipboardData: transferOf(insert),
	});
}

function transferOf(insert: string): DataTransfer {
	const transfer = new DataTransfer();
	transfer.setData("text/plain", insert);
	return transfer;
}

/** Editors learn of a selection by an event the browser sends later; two frames are enough in all of them. */
async function selectionHeard(): Promise<void> {
	await until(() => false, glanceMs);
}
