import { effectiveSampleSize } from "./effective-sample-size.ts";
import { rankNormalise } from "./rank-normalise.ts";
import { type Chains, splitChains } from "./split-chains.ts";

/**
 * How many independent draws the chains are worth in the bulk of the distribution: for mean and median. Of the ranks of the halved
 * chains, so it is defined for heavy tails too. Below 100 a chain (400 for four) means and R-hat are not to be relied on.
 *
 * Source: Vehtari et al. (2021), section 4.2.
 *
 * @returns null for fewer than twelve draws a chain, or draws that are all equal
 */
export function bulkEss(chains: Chains): number | null {
	return effectiveSampleSize(rankNormalise(splitChains(chains)));
}
