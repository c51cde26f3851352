/** Hashes a sketch keeps: exact below, an estimate above. */
export const mostHashes = 64;

/**
 * The smallest 64 different hashes of two such lists: a sketch of how many different things were met. Order and repetition never show.
 * Source: Bar-Yossef et al. (2002), "Counting Distinct Elements in a Data Stream", algorithm 1 (KMV).
 *
 * @example mergeHashes([1, 5], [5, 9]) // [1, 5, 9]
 */
export function mergeHashes(
	a: readonly number[],
	b: readonly number[],
): number[] {
	return [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, mostHashes);
}
