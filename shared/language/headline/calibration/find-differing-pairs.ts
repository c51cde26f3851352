import type { AdResult } from "../workspace/ad-result.ts";
import {
	type GatheredText,
	gatherResults,
} from "../workspace/gather-results.ts";

/** Two texts of one place and span whose click rates differ significantly; `a` is the one that was clicked more. */
export type DifferingPair = {
	readonly a: string;
	readonly b: string;
	readonly place: string;
	/** Above 1.96. */
	readonly z: number;
	/** Independent comparisons it is worth: pairs of its stratum that share no text, over all its pairs. */
	readonly weight: number;
};

/** 97.5 % quantile of the normal distribution: a true tie is taken for a difference in 1 of 20 pairs. */
const significant = 1.96;

/** z statistic of the difference in click rate, positive when a was clicked more; 0 where nothing or everything was clicked. */
function differenceOf(a: GatheredText, b: GatheredText): number {
	const rate = (a.clicks + b.clicks) / (a.impressions + b.impressions);
	const error = Math.sqrt(
		rate * (1 - rate) * (1 / a.impressions + 1 / b.impressions),
	);
	return error > 0
		? (a.clicks / a.impressions - b.clicks / b.impressions) / error
		: 0;
}

/** As many pairs as can be taken, the first first, without taking a text twice: pairs that share a text stand and fall together. */
function countDisjoint(
	pairs: readonly { readonly a: string; readonly b: string }[],
): number {
	const taken = new Set<string>();
	let count = 0;
	for (const { a, b } of pairs) {
		if (taken.has(a) || taken.has(b)) continue;
		taken.add(a).add(b);
		count += 1;
	}
	return count;
}

/**
 * The pairs of texts that really differed, within their place and span (two-proportion z test, two-sided 5 %); of each stratum the 40 clearest at most.
 *
 * Worked value: 1000 impressions each with 100 and 50 clicks → one pair, z 4.2448, weight 1.
 */
export function findDifferingPairs(
	results: readonly AdResult[],
): DifferingPair[] {
	const mostPairs = 40;
	const strata = Map.groupBy(
		gatherResults(results).texts,
		({ stratum }) => stratum,
	);
	return [...strata.values()].flatMap((texts) => {
		const pairs = texts
			.flatMap((one, index) =>
				texts.slice(index + 1).flatMap((other) => {
					const z = differenceOf(one, other);
					if (Math.abs(z) <= significant) return [];
					const [a, b] = z > 0 ? [one, other] : [other, one];
					return [{ a: a.text, b: b.text, place: a.place, z: Math.abs(z) }];
				}),
			)
			.sort((one, other) => other.z - one.z)
			.slice(0, mostPairs);
		const weight = countDisjoint(pairs) / pairs.length;
		return pairs.map((pair) => ({ ...pair, weight }));
	});
}
