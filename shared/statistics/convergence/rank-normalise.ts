import { normalQuantile } from "../normal-quantile.ts";
import type { Chains } from "./split-chains.ts";

/**
 * Replaces every draw by the normal quantile of its rank among the draws of all chains, (rank - 3/8) / (count + 1/4); equal draws share
 * the mean of their ranks. What is computed from it does not ask for a finite mean or variance. O(n log n).
 *
 * Source: Vehtari et al. (2021), section 4.1 (with Blom's offset 3/8).
 *
 * @example rankNormalise([[10, 30, 20]]) // [[-0.8694..., 0.8694..., 0]]
 */
export function rankNormalise(chains: Chains): Float64Array[] {
	const sorted = Float64Array.from(
		chains.flatMap((chain) => Array.from(chain)),
	).sort();
	const count = sorted.length;
	/** Of the draw at each place of the order. */
	const scores = new Float64Array(count);
	for (let from = 0; from < count; ) {
		let end = from + 1;
		while (end < count && sorted[end] === sorted[from]) end += 1;
		const rank = (from + 1 + end) / 2;
		scores.fill(normalQuantile((rank - 0.375) / (count + 0.25)), from, end);
		from = end;
	}
	return chains.map((chain) =>
		Float64Array.from(chain, (x) => scores[firstAtLeast(sorted, x)] ?? 0),
	);
}

/** Place of the first entry of a sorted list that is not below x. */
function firstAtLeast(sorted: Float64Array, x: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < x) low = middle + 1;
		else high = middle;
	}
	return low;
}
