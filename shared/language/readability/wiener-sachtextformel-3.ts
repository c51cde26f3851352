import type { TextCounts } from "./text-counts.ts";

/**
 * Third Wiener Sachtextformel of a German text: 0.2963·MS + 0.1905·SL − 1.1144, in school years.
 * Source: Bamberger and Vanecek 1984, Lesen-Verstehen-Lernen-Schreiben; MS % words of ≥ 3 syllables, SL words a sentence, IW % words of > 6 letters, ES % of one syllable.
 * Worked value: of 14 words, 1 sentence, 4 long, 6 of one syllable, none of three → 1.553.
 * Undefined (`null`) for a text without words or sentences.
 */
export function wienerSachtextformel3(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return (
		(29.63 * counts.polysyllables) / words +
		(0.1905 * words) / sentences -
		1.1144
	);
}
