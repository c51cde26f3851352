import type { TextCounts } from "./text-counts.ts";

/**
 * Gunning Fog of an English text: 0.4·(ASL + percentage of words with three or more syllables), in US school years.
 * Source: Gunning 1952, The Technique of Clear Writing. Some tools leave out words of an easy-word list, so their values lie a little lower.
 * Worked value: 5 words, 1 sentence, 1 of three syllables → 10.
 * Undefined (`null`) for a text without words or sentences.
 */
export function gunningFog(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return 0.4 * (words / sentences + (100 * counts.polysyllables) / words);
}
