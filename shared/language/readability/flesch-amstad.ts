import type { TextCounts } from "./text-counts.ts";

/**
 * Flesch reading ease fitted to German: 180 − ASL − 58.5·ASW, about 0 (hard) to 100 (easy).
 * Source: Amstad 1978, Wie verständlich sind unsere Zeitungen? Worked value: 14 words, 1 sentence, 22 syllables → 74.07.
 * Undefined (`null`) for a text without words or sentences.
 */
export function fleschAmstad(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return 180 - words / sentences - (58.5 * counts.syllables) / words;
}
