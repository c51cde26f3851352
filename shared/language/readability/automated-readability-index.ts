import type { TextCounts } from "./text-counts.ts";

/**
 * Automated Readability Index of an English text: 4.71·characters/words + 0.5·ASL − 21.43, in US school years; punctuation counts.
 * Source: Smith and Senter 1967, AMRL-TR-66-220. Worked value: 5 words, 1 sentence, 25 characters → 4.62.
 * Undefined (`null`) for a text without words or sentences.
 */
export function automatedReadabilityIndex(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return (4.71 * counts.characters) / words + (0.5 * words) / sentences - 21.43;
}
