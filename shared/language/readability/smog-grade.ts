import type { TextCounts } from "./text-counts.ts";

/**
 * SMOG grade of an English text: 1.043·√(30·polysyllables / sentences) + 3.1291, in US school years; meant for 30 sentences and more.
 * Source: McLaughlin 1969, J. of Reading 12. Worked value: 1 sentence, 1 polysyllable → 8.842.
 * Undefined (`null`) for a text without words or sentences.
 */
export function smogGrade(counts: TextCounts): number | null {
	const { words, sentences } = counts;
	if (words === 0 || sentences === 0) return null;
	return 1.043 * Math.sqrt((30 * counts.polysyllables) / sentences) + 3.1291;
}
