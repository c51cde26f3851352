import { variance } from "../variance.ts";
import { effectiveSampleSize } from "./effective-sample-size.ts";
import { type Chains, splitChains } from "./split-chains.ts";

/**
 * Monte Carlo standard error of the posterior mean: how far the mean would typically move if the chains were run again. The standard
 * deviation over the root of the effective sample size (of the draws themselves, not their ranks).
 *
 * Source: Vehtari et al. (2021), section 3; Gelman et al. (2013), section 11.5.
 *
 * @returns null for fewer than twelve draws a chain, or draws that are all equal
 */
export function mcseMean(chains: Chains): number | null {
	const worth = effectiveSampleSize(splitChains(chains));
	if (worth === null) return null;
	const all = chains.flatMap((chain) => Array.from(chain));
	return Math.sqrt(variance(all) / worth);
}
