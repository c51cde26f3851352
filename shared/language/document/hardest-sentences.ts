import type { HardSentence, SourceSpan } from "./document-report.ts";
import type { SentenceReading } from "./read-blocks.ts";

export type WeighedSentence = {
	readonly start: number;
	readonly end: number;
	readonly reading: Pick<SentenceReading, "hardness" | "counts">;
};

const mostNamed = 5;

/**
 * The sentences of a text that are hardest to read, at most five, the hardest first; see `rateHardness`. Sentences that are not rated are left out.
 *
 * Worked value: of sentences of rank 2, none and 5 → the last, then the first.
 */
export function hardestSentences(
	text: string,
	sentences: readonly WeighedSentence[],
	inSource: (start: number, end: number) => SourceSpan,
): HardSentence[] {
	return sentences
		.flatMap(({ start, end, reading: { hardness, counts } }) =>
			hardness === null ? [] : [{ start, end, hardness, words: counts.words }],
		)
		.sort((a, b) => b.hardness.rank - a.hardness.rank || a.start - b.start)
		.slice(0, mostNamed)
		.map(({ start, end, hardness: { by, value }, words }) => {
			const said = text.slice(start, end).trimEnd();
			return {
				...inSource(start, start + said.length),
				text: said,
				words,
				by,
				value,
			};
		});
}
