import type { TextCounts } from "./text-counts.ts";

/**
 * Flesch-Kincaid grade of an English text: 0.39·ASL + 11.8·ASW − 15.59, in US school years.
 * Source: Kincaid et al. 1975, Research Branch Report 8-75. Worked value: 5 words, 1 sentence, 7 syllables → 2.88.
 * Undefined (`null`) for a text without words or sentences.
 */
export function fleschKincaidGrade(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return (0.39 * words) / sentences + (11.8 * counts.syllables) / words - 15.59;
}
