import { portableLog } from "../../statistics/portable-log.ts";

/** A symmetric matrix by its rows: for each row the places and weights above 0. */
export type SparseRows = readonly (readonly (readonly [
	place: number,
	weight: number,
])[])[];

/** Items of one basket that count; the rest of a longer one says little about any two. */
const mostInBasket = 50;

/**
 * How much more often two items are met together than by chance: positive pointwise mutual information, log(n(i,j) · n / (n(i) · n(j))), 0 where
 * it is less, discounted where counts are small. A basket gives each of its items one in all, spread over the others, so that long baskets
 * do not outweigh short ones.
 *
 * Source: Levy and Goldberg (2014), "Neural word embedding as implicit matrix factorization"; discount: Pantel and Lin (2002).
 *
 * @param baskets places of items, from 0 to `items` - 1, without repetition
 * @example weighTogether([[0, 1], [0, 1], [2, 3]], 4)[0] // [[1, 0.488]]: log 3, times 2/3 twice since both counts are 2
 */
export function weighTogether(
	baskets: readonly (readonly number[])[],
	items: number,
): SparseRows {
	const together = Array.from(
		{ length: items },
		() => new Map<number, number>(),
	);
	const margins = new Float64Array(items);
	let whole = 0;
	for (const basket of baskets) {
		const some = basket.slice(0, mostInBasket);
		const share = 1 / (some.length - 1);
		if (some.length < 2) continue;
		for (const i of some)
			for (const j of some) {
				if (i === j) continue;
				const row = together[i];
				row?.set(j, (row.get(j) ?? 0) + share);
				margins[i] = (margins[i] ?? 0) + share;
				whole += share;
			}
	}
	return together.map((row, i) =>
		[...row]
			.map(([j, count]) => {
				const [own = 0, other = 0] = [margins[i], margins[j]];
				const information = portableLog((count * whole) / (own * other));
				const rarer = Math.min(own, other);
				const discount = (count / (count + 1)) * (rarer / (rarer + 1));
				return [j, information * discount] as const;
			})
			.filter(([, weight]) => weight > 0)
			.sort(([a], [b]) => a - b),
	);
}
