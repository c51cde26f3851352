import type { DocumentAnalysis } from "./create-document-analysis.ts";

/** What changed: a stretch of the last source replaced by a text, or the new source as a whole. */
export type DocumentEdit =
	| { readonly source: string }
	| { readonly start: number; readonly end: number; readonly text: string };

function sourceAfter(source: string, edit: DocumentEdit): string {
	if ("source" in edit) return edit.source;
	const { start, end, text } = edit;
	if (!(start >= 0 && start <= end && end <= source.length))
		throw new RangeError(
			`an edit from ${start} to ${end} does not fit a source of ${source.length}`,
		);
	return source.slice(0, start) + text + source.slice(end);
}

/**
 * The analysis of a document after one edit: the same as `createDocumentAnalysis` of the new source, but only sentences that were not there before
 * are computed. Any earlier analysis of the same document can be updated (undo, typing ahead). An edit outside the source is a bug: it throws.
 *
 * Worked value: "Los jetzt." edited at 4–9 to "gleich" → the analysis of "Los gleich.".
 */
export function updateDocument(
	previous: DocumentAnalysis,
	edit: DocumentEdit,
): DocumentAnalysis {
	const source = sourceAfter(previous.source, edit);
	return { ...previous, source, report: previous.analyse(source) };
}
