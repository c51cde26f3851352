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
	const all = chains.flatMap((chain) => Array.from(chain));
	const order = Uint32Array.from(all, (_, i) => i).sort(
		(a, b) => (all[a] ?? 0) - (all[b] ?? 0),
	);
	const scores = new Float64Array(all.length);
	for (let from = 0; from < order.length; ) {
		const value = all[order[from] ?? 0];
		let end = from + 1;
		while (end < order.length && all[order[end] ?? 0] === value) end += 1;
		const rank = (from + 1 + end) / 2;
		const score = normalQuantile((rank - 0.375) / (all.length + 0.25));
		for (let i = from; i < end; i++) scores[order[i] ?? 0] = score;
		from = end;
	}
	let start = 0;
	return chains.map((chain) => {
		const part = scores.slice(start, start + chain.length);
		start += chain.length;
		return part;
	});
}
