import { splitSentences } from "../tokens/split-sentences.ts";
import type { LaidBlock } from "./lay-out-blocks.ts";

/** A piece of a source that is found and shown by itself; offsets in the source's text. */
export type SourceChunk = {
	readonly start: number;
	readonly end: number;
	/** The headings it stands under, outermost first, joined by " › ". */
	readonly heading: string;
	readonly language?: "de" | "en";
	readonly product: string;
	/** Of the block it was cut from. */
	readonly unitId?: string;
};

/** A chunk grows to about this many characters: two or three paragraphs, one screen of a phone. */
const wanted = 900;
/** A paragraph longer than this is cut between sentences. */
const mostWhole = 1_400;
/** A sentence longer than this is cut where it stands. */
const mostCharacters = 1_900;
const mostHeading = 300;

type Piece = { readonly start: number; readonly end: number };

/** One block as pieces of at most `wanted` characters, where it has to be cut. */
function piecesOf({ text, start, end }: LaidBlock): Piece[] {
	if (text.length <= mostWhole) return [{ start, end }];
	const pieces: { start: number; end: number }[] = [];
	for (const sentence of splitSentences(text))
		for (
			let from = sentence.start;
			from < sentence.end;
			from += mostCharacters
		) {
			const to = Math.min(sentence.end, from + mostCharacters);
			const last = pieces.at(-1);
			if (last && start + to - last.start <= wanted) last.end = start + to;
			else pieces.push({ start: start + from, end: start + to });
		}
	return pieces;
}

/**
 * Cuts a source where its author did: never across a heading, a product by itself, lists and rows of a table kept together as far as they fit,
 * paragraphs joined up to about 900 characters, longer ones cut between sentences. Chunks do not overlap; each carries the headings above it,
 * which say what a few lines alone would not. Linear in the text.
 *
 * Worked value: "# Versand" with two short paragraphs under it → one chunk of both, heading "Versand".
 */
export function chunkBlocks(blocks: readonly LaidBlock[]): SourceChunk[] {
	const chunks: SourceChunk[] = [];
	const headings: { level: number; text: string }[] = [];
	/** Whether the next piece may join the last chunk. */
	let isOpen = false;
	for (const block of blocks) {
		if (block.kind === "heading") {
			isOpen = false;
			while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
			headings.push({ level: block.level, text: block.text });
			continue;
		}
		const heading = headings
			.map(({ text }) => text)
			.join(" › ")
			.slice(0, mostHeading);
		for (const { start, end } of piecesOf(block)) {
			const last = chunks.at(-1);
			if (
				isOpen &&
				last &&
				block.kind !== "product" &&
				last.language === block.language &&
				end - last.start <= wanted
			)
				chunks.splice(-1, 1, { ...last, end });
			else
				chunks.push({
					start,
					end,
					heading,
					...(block.language === undefined ? {} : { language: block.language }),
					product: block.product ?? "",
					...(block.unitId === undefined ? {} : { unitId: block.unitId }),
				});
			isOpen = block.kind !== "product";
		}
	}
	return chunks;
}
