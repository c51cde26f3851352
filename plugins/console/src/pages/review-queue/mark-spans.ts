import type { Unit } from "@lotse/shared/contract/units.ts";

export type Piece = {
	readonly start: number;
	readonly text: string;
	/** Place of its passage in the record, from 0; null where it cites none. */
	readonly passage: number | null;
	readonly isUnsupported: boolean;
};

/**
 * A text cut where what is known of it changes: supported by which passage, without support, or neither. Spans that overlap: the earlier one
 * holds, and what lacks support holds over what cites.
 */
export function markSpans({
	text,
	citations,
	unsupported,
	provenance,
}: Pick<Unit, "text" | "citations" | "unsupported" | "provenance">): Piece[] {
	const placeOf = new Map(
		provenance.passages.map(({ id }, index) => [id, index]),
	);
	const edges = new Set([0, text.length]);
	for (const { start, end } of [...citations, ...unsupported])
		for (const edge of [start, end])
			if (edge > 0 && edge < text.length) edges.add(edge);
	const sorted = [...edges].sort((a, b) => a - b);
	return sorted.slice(0, -1).map((start, index) => {
		const end = sorted[index + 1] ?? text.length;
		const covers = (span: { start: number; end: number }) =>
			span.start <= start && span.end >= end;
		const isUnsupported = unsupported.some(covers);
		const cited = isUnsupported ? undefined : citations.find(covers);
		return {
			start,
			text: text.slice(start, end),
			passage: cited ? (placeOf.get(cited.passageId) ?? null) : null,
			isUnsupported,
		};
	});
}
