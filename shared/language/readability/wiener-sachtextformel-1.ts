import type { TextCounts } from "./text-counts.ts";

/**
 * First Wiener Sachtextformel of a German text: 0.1935·MS + 0.1672·SL + 0.1297·IW − 0.0327·ES − 0.875, in school years (4 easy to 15 hard).
 * Source: Bamberger and Vanecek 1984, Lesen-Verstehen-Lernen-Schreiben; MS % words of ≥ 3 syllables, SL words a sentence, IW % words of > 6 letters, ES % of one syllable.
 * Worked value: of 14 words, 1 sentence, 4 long, 6 of one syllable, none of three → 3.770.
 * Undefined (`null`) for a text without words or sentences.
 */
export function wienerSachtextformel1(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	const percent = 100 / words;
	return (
		0.1935 * counts.polysyllables * percent +
		(0.1672 * words) / sentences +
		0.1297 * counts.longWords * percent -
		0.0327 * counts.monosyllables * percent -
		0.875
	);
}
