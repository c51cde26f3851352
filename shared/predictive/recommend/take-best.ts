/**
 * The k keys with the largest scores above 0, largest first, ties by key; those in `without` are passed over. Time grows with the scores
 * given, not with the size of the catalogue.
 */
export function takeBest(
	scores: ReadonlyMap<number, number>,
	k: number,
	without: { readonly has: (key: number) => boolean },
): number[] {
	const found: [number, number][] = [];
	for (const [key, score] of scores)
		if (score > 0 && !without.has(key)) found.push([key, score]);
	return found
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, k)
		.map(([key]) => key);
}
