import type { DocumentBlock } from "./document-block.ts";
import type { SourceSpan } from "./document-report.ts";
import { offsetInSource } from "./offset-in-source.ts";

/** The blocks of a document laid one after the other into one text, a blank line between them. */
export type LaidOutText = {
	readonly text: string;
	/** Where each block begins in `text`. */
	readonly starts: readonly number[];
	/** Where a stretch of `text` stands in the source. */
	readonly inSource: (start: number, end: number) => SourceSpan;
};

const between = "\n\n";

/**
 * Lays blocks out into one text and keeps the way back to the source. Linear in the text; the way back takes logarithmic time.
 *
 * Worked value: blocks "a" and "b" → "a\n\nb", the second begins at 3.
 */
export function layOutText(blocks: readonly DocumentBlock[]): LaidOutText {
	const starts: number[] = [];
	let length = 0;
	for (const { text } of blocks) {
		starts.push(length);
		length += text.length + between.length;
	}
	const blockAt = (offset: number): number => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	const place = (
		index: number,
		offset: number,
		side: "start" | "end",
	): number => {
		const block = blocks[index];
		return block === undefined
			? 0
			: offsetInSource(
					block.runs,
					block.text.length,
					Math.min(offset - (starts[index] ?? 0), block.text.length),
					side,
				);
	};
	return {
		text: blocks.map(({ text }) => text).join(between),
		starts,
		inSource(start, end) {
			if (start === end) {
				const at = place(blockAt(start), start, "end");
				return { start: at, end: at };
			}
			return {
				start: place(blockAt(start), start, "start"),
				end: place(blockAt(end - 1), end, "end"),
			};
		},
	};
}
