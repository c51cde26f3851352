import type { TextCounts } from "./text-counts.ts";

/**
 * RIX: words of more than six letters a sentence; any language.
 * Source: Anderson 1983, J. of Reading 26. Worked value: 1 sentence, 1 long word → 1.
 * Undefined (`null`) for a text without words or sentences.
 */
export function rix(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return counts.longWords / sentences;
}
