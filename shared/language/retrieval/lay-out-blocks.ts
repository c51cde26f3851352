import type { SourceBlock } from "./source-document.ts";

/** A block and where it stands in the text: `text.slice(start, end)` is the block's. */
export type LaidBlock = SourceBlock & {
	readonly start: number;
	readonly end: number;
};

/** Lines of a list or a table stand close together. */
const isLine = ({ kind }: SourceBlock): boolean =>
	kind === "item" || kind === "row";

/**
 * Puts the blocks of a source together to the one text that is kept of it, and says where each stands. Blocks beyond the longest text are left
 * out, a first block longer than that is cut. Linear.
 *
 * Worked value: blocks "A" and "B" → text "A\n\nB", "B" at 3–4.
 *
 * @param most longest text, UTF-16 code units
 */
export function layOutBlocks(
	blocks: readonly SourceBlock[],
	most: number,
): {
	readonly text: string;
	readonly blocks: readonly LaidBlock[];
	readonly isCut: boolean;
} {
	const laid: LaidBlock[] = [];
	let text = "";
	for (const block of blocks) {
		const last = laid.at(-1);
		const gap =
			last === undefined ? "" : isLine(last) && isLine(block) ? "\n" : "\n\n";
		const start = text.length + gap.length;
		const room = most - start;
		if (room < Math.min(block.text.length, 1))
			return { text, blocks: laid, isCut: true };
		const piece = block.text.slice(0, room);
		text += gap + piece;
		laid.push({ ...block, text: piece, start, end: start + piece.length });
		if (piece.length < block.text.length)
			return { text, blocks: laid, isCut: true };
	}
	return { text, blocks: laid, isCut: false };
}
