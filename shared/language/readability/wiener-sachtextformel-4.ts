import type { TextCounts } from "./text-counts.ts";

/**
 * Fourth Wiener Sachtextformel of a German text: 0.2744·MS + 0.2656·SL − 1.693, in school years.
 * Source: Bamberger and Vanecek 1984, Lesen-Verstehen-Lernen-Schreiben; MS % words of ≥ 3 syllables, SL words a sentence, IW % words of > 6 letters, ES % of one syllable.
 * Worked value: of 14 words, 1 sentence, 4 long, 6 of one syllable, none of three → 2.025.
 * Undefined (`null`) for a text without words or sentences.
 */
export function wienerSachtextformel4(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return (
		(27.44 * counts.polysyllables) / words +
		(0.2656 * words) / sentences -
		1.693
	);
}
