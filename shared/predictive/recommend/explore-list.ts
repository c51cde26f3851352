import type { Random } from "../../statistics/create-random.ts";
import { drawGamma } from "../../statistics/draw-gamma.ts";
import type { Scored } from "./interaction.ts";

/** How often an item was shown, and taken when it was. */
export type Outcome = { readonly shown: number; readonly taken: number };

/** As much as what is known of all items counts for one of which nothing is known: that many times shown. */
const pooledShown = 20;

/**
 * Keeps the first places of a list as they are and gives the last ones to whoever may do better than is known: Thompson sampling over the share
 * that takes an item when it is shown, each drawn from what was seen of it and, for as little as twenty showings, of all. New items get their
 * chance, and lose it as they fail; what is good is shown more and more. Without it a list only ever learns about what it shows already.
 *
 * Source: Thompson (1933); Chapelle and Li (2011), "An empirical evaluation of Thompson sampling". Beta posteriors, one a item, independent.
 *
 * @param list candidates, best first; more than `k`, or there is nothing to explore
 * @param outcomes what was shown and taken; an item that is missing was never shown
 * @param places of the k that explore, at the end
 * @returns the k to show, and which of them explore; note each as shown, and whether it was taken, or nothing is learnt
 */
export function exploreList(
	list: readonly Scored[],
	outcomes: ReadonlyMap<string, Outcome>,
	k: number,
	places: number,
	random: Random,
): { readonly items: readonly Scored[]; readonly explored: readonly string[] } {
	const fixed = list.slice(0, Math.max(0, k - places));
	let [shown, taken] = [1, 0.5];
	for (const one of outcomes.values()) {
		shown += one.shown;
		taken += one.taken;
	}
	const rate = taken / shown;
	const drawn = list.slice(fixed.length).map((scored) => {
		const known = outcomes.get(scored.item) ?? { shown: 0, taken: 0 };
		const hits = drawGamma(random, known.taken + pooledShown * rate);
		const misses = drawGamma(
			random,
			known.shown - known.taken + pooledShown * (1 - rate),
		);
		return { scored, share: hits / (hits + misses) };
	});
	const chosen = drawn
		.sort((a, b) => b.share - a.share)
		.slice(0, Math.max(0, k - fixed.length))
		.map(({ scored }) => scored);
	return {
		items: [...fixed, ...chosen],
		explored: chosen.map(({ item }) => item),
	};
}
