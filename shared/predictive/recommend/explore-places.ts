import type { Random } from "../../statistics/create-random.ts";

/** A place on a list, and how likely it was to be filled with just this. */
export type Placed<T> = { readonly item: T; readonly propensity: number };

/**
 * Keeps the first places of a list and draws the last ones evenly from all that stand below: so what is never shown becomes known too. Every
 * propensity is exact (the drawn places ÷ what they are drawn from; 1 where nothing was drawn), so what a list brings can be weighed afterwards
 * by one over it, which an interval of Horvitz and Thompson needs. Where showings and takings are known, `exploreList` wastes fewer places.
 *
 * Source: Horvitz, Thompson (1952), JASA 47; sampling without replacement has inclusion probability places ÷ candidates.
 *
 * @param list best first
 * @param length how many are shown; fewer where the list is shorter
 * @param share of the places, 0 to 1, rounded up to whole places where it is above 0
 * @example explorePlaces(["a", "b", "c", "d"], 2, 0.5, random) // "a" with propensity 1, then one of b, c, d with 1/3
 */
export function explorePlaces<T>(
	list: readonly T[],
	length: number,
	share: number,
	random: Pick<Random, "integer">,
): Placed<T>[] {
	// Where everything is shown there is nothing to try: it stays in order.
	if (list.length <= length)
		return list.map((item) => ({ item, propensity: 1 }));
	const drawn = Math.min(length, Math.ceil(share * length));
	const fixed = list.slice(0, length - drawn);
	const pool = list.slice(fixed.length);
	const propensity = drawn / pool.length;
	const chosen: T[] = [];
	for (let n = 0; n < drawn; n++)
		chosen.push(...pool.splice(random.integer(pool.length), 1));
	return [
		...fixed.map((item) => ({ item, propensity: 1 })),
		...chosen.map((item) => ({ item, propensity })),
	];
}
