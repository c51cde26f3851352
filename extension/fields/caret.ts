import { rangeOf } from "./range-of.ts";
import { selectionOf } from "./selection-of.ts";
import type { TextField } from "./text-field.ts";
import { mapText, type TextMap } from "./text-map.ts";

/** Where the user's selection is in the field's text; null when it is elsewhere. */
export type Caret = { readonly start: number; readonly end: number };

export function readCaret(field: TextField): Caret | null {
	if (field.kind === "form") {
		const { selectionStart, selectionEnd } = field.element;
		if (selectionStart === null || selectionEnd === null) return null;
		return { start: selectionStart, end: selectionEnd };
	}
	const selection = selectionOf(field.element);
	if (!selection || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const map = mapText<Node>(field.element);
	const start = offsetIn(map, range.startContainer, range.startOffset);
	const end = offsetIn(map, range.endContainer, range.endOffset);
	return start === null || end === null ? null : { start, end };
}

export function placeCaret(field: TextField, caret: Caret): void {
	if (field.kind === "form") {
		field.element.setSelectionRange(caret.start, caret.end);
		return;
	}
	const range = rangeOf(mapText<Node>(field.element), caret.start, caret.end);
	if (range === null) return;
	selectionOf(field.element)?.setBaseAndExtent(
		range.startContainer,
		range.startOffset,
		range.endContainer,
		range.endOffset,
	);
}

function offsetIn(
	map: TextMap<Node>,
	node: Node,
	offset: number,
): number | null {
	const run = map.runs.find((candidate) => candidate.node === node);
	if (run !== undefined) return run.start + offset;
	/* The selection names an element: the first text at or behind that child. */
	const child = node.childNodes[offset];
	const next = map.runs.find(
		(candidate) =>
			child !== undefined &&
			(child.contains(candidate.node) ||
				(child.compareDocumentPosition(candidate.node) &
					Node.DOCUMENT_POSITION_FOLLOWING) !==
					0),
	);
	if (next !== undefined) return next.start;
	return map.runs.some((candidate) => node.contains(candidate.node))
		? map.text.length
		: null;
}
