import { idOfVectors } from "./id-of-vectors.ts";
import {
	type ItemVectors,
	mostLearntItems,
	vectorStep,
} from "./item-vectors.ts";
import { leadingFactors } from "./leading-factors.ts";
import { weighTogether } from "./weigh-together.ts";

/** Below this there is nothing to learn that chance would not do as well. */
const leastItems = 10;
const leastBaskets = 30;

/**
 * Learns a direction for each item from what is met together in one basket or session: positive pointwise mutual information, then its leading
 * factors. Items of similar company point the same way. Items met in fewer than `leastMet` baskets, and those beyond the 1,000 most met, are
 * left out: whoever uses the vectors gives them a hashed direction.
 *
 * Assumes that being met together says something: a shop whose sessions hold one item each has nothing to learn from.
 *
 * @param baskets items of each, in any order, repetitions do no harm
 * @param options `dimensions` 2 to 64; `leastMet` 5 unless said; `seed` of the start; `learntOn` the day, ISO
 */
export function learnItemVectors(
	baskets: readonly (readonly string[])[],
	options: {
		readonly dimensions: number;
		readonly learntOn: string;
		readonly leastMet?: number;
		readonly seed?: number;
	},
):
	| { readonly ok: true; readonly learnt: ItemVectors }
	| {
			readonly ok: false;
			readonly reason: "too-few";
			/** Baskets of two items or more, and items met often enough in them. */
			readonly baskets: number;
			readonly items: number;
	  } {
	const { dimensions, learntOn, leastMet = 5, seed = 1 } = options;
	const sets = baskets
		.map((basket) => [...new Set(basket)].sort())
		.filter((basket) => basket.length > 1);
	const met = new Map<string, number>();
	for (const item of sets.flat()) met.set(item, (met.get(item) ?? 0) + 1);
	const items = [...met]
		.filter(([, count]) => count >= leastMet)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.slice(0, mostLearntItems)
		.map(([item]) => item);
	const placeOf = new Map(items.map((item, place) => [item, place]));
	const known = sets
		.map((basket) => basket.flatMap((item) => placeOf.get(item) ?? []))
		.filter((basket) => basket.length > 1)
		// Sums come out the same whatever order the baskets came in.
		.map((basket) => ({ basket, key: basket.join(" ") }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ basket }) => basket);
	if (known.length < leastBaskets || items.length < leastItems)
		return {
			ok: false,
			reason: "too-few",
			baskets: known.length,
			items: items.length,
		};
	const factors = leadingFactors(
		weighTogether(known, items.length),
		dimensions,
		seed,
	);
	const size = vectorStep * Math.sqrt(dimensions);
	const vectors = Object.fromEntries(
		items.flatMap((item, place) => {
			const row = factors[place] ?? new Float64Array(dimensions);
			const length = Math.sqrt(row.reduce((sum, one) => sum + one * one, 0));
			if (length < 1e-6) return [];
			return [
				[item, Array.from(row, (one) => Math.round((size * one) / length) + 0)],
			];
		}),
	);
	const id = idOfVectors(vectors);
	return {
		ok: true,
		learnt: { id, learntOn, baskets: known.length, vectors },
	};
}
