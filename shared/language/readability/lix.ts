import type { TextCounts } from "./text-counts.ts";

/**
 * LIX (Läsbarhetsindex): ASL + percentage of words of more than six letters; below 40 easy, above 50 hard; any language.
 * Source: Björnsson 1968, Läsbarhet. Worked value: 5 words, 1 sentence, 1 long → 25.
 * Undefined (`null`) for a text without words or sentences.
 */
export function lix(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return words / sentences + (100 * counts.longWords) / words;
}
