import type { TextCounts } from "./text-counts.ts";

/**
 * Second Wiener Sachtextformel of a German text: 0.2007·MS + 0.1682·SL + 0.1373·IW − 2.779, in school years.
 * Source: Bamberger and Vanecek 1984, Lesen-Verstehen-Lernen-Schreiben; MS % words of ≥ 3 syllables, SL words a sentence, IW % words of > 6 letters, ES % of one syllable.
 * Worked value: of 14 words, 1 sentence, 4 long, 6 of one syllable, none of three → 3.499.
 * Undefined (`null`) for a text without words or sentences.
 */
export function wienerSachtextformel2(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	const percent = 100 / words;
	return (
		0.2007 * counts.polysyllables * percent +
		(0.1682 * words) / sentences +
		0.1373 * counts.longWords * percent -
		2.779
	);
}
