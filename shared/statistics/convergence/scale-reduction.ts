import { mean } from "../mean.ts";
import { variance } from "../variance.ts";
import type { Chains } from "./split-chains.ts";

/**
 * By how much the spread of a quantity might still shrink if the chains ran on for ever: the square root of the variance of all draws
 * over the mean variance within chains. 1 when the chains agree.
 *
 * Source: Gelman et al. (2013), Bayesian data analysis, section 11.4. `r-hat.ts` is the robust form to judge a fit by.
 *
 * @returns null for fewer than two chains, chains of fewer than two draws, or chains none of which moves
 * @example scaleReduction([[1, 2, 3], [2, 3, 4]]) // 1.0801...
 */
export function scaleReduction(chains: Chains): number | null {
	const n = chains[0]?.length ?? 0;
	if (chains.length < 2 || n < 2) return null;
	const within = mean(chains.map(variance));
	const between = variance(chains.map(mean));
	if (!(within > 0)) return null;
	return Math.sqrt((n - 1) / n + between / within);
}
