import type { TextCounts } from "./text-counts.ts";

/**
 * Coleman-Liau index of an English text: 0.058·L − 0.296·S − 15.8, in US school years; L letters, S sentences, both per 100 words.
 * Source: Coleman and Liau 1975, J. Applied Psychology 60 (with the 0.058 in common use). Worked value: 5 words, 1 sentence, 24 letters → 6.12.
 * Undefined (`null`) for a text without words or sentences.
 */
export function colemanLiauIndex(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return (5.8 * counts.letters) / words - (29.6 * sentences) / words - 15.8;
}
