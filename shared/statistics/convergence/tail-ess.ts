import { quantile } from "../quantile.ts";
import { effectiveSampleSize } from "./effective-sample-size.ts";
import { type Chains, splitChains } from "./split-chains.ts";

/**
 * How many independent draws the chains are worth in the tails, for intervals: the smaller of the effective sample sizes of "below the
 * 5 % quantile" and "below the 95 % quantile".
 *
 * Source: Vehtari et al. (2021), section 4.3.
 *
 * @returns null for fewer than twelve draws a chain, or draws that are all equal
 */
export function tailEss(chains: Chains): number | null {
	const all = chains.flatMap((chain) => Array.from(chain));
	const sizes = [0.05, 0.95].flatMap((p) => {
		const limit = quantile(all, p);
		const below = splitChains(chains).map((half) =>
			half.map((x) => (x <= limit ? 1 : 0)),
		);
		return effectiveSampleSize(below) ?? [];
	});
	return sizes.length === 0 ? null : Math.min(...sizes);
}
