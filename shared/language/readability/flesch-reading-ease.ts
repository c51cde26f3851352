import type { TextCounts } from "./text-counts.ts";

/**
 * Flesch Reading Ease of an English text: 206.835 − 1.015·ASL − 84.6·ASW, about 0 (hard) to 100 (easy); ASL words a sentence, ASW syllables a word.
 * Source: Flesch 1948, J. Applied Psychology 32. Worked value: 5 words, 1 sentence, 7 syllables → 83.32.
 * Undefined (`null`) for a text without words or sentences.
 */
export function fleschReadingEase(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return (
		206.835 - (1.015 * words) / sentences - (84.6 * counts.syllables) / words
	);
}
