import { quantile } from "../quantile.ts";
import { rankNormalise } from "./rank-normalise.ts";
import { scaleReduction } from "./scale-reduction.ts";
import { type Chains, splitChains } from "./split-chains.ts";

/**
 * Rank-normalised split R-hat: the larger of the scale reductions of the halved chains' ranks, which sees chains in different places,
 * and of the ranks of their distance from the median, which sees chains of different spread. Below 1.01 the chains agree.
 *
 * Source: Vehtari et al. (2021), section 4; the values of R's posterior and of ArviZ.
 *
 * @returns null where it is not defined: fewer than four draws a chain, or draws that are all equal
 */
export function rHat(chains: Chains): number | null {
	const halves = splitChains(chains);
	if ((halves[0]?.length ?? 0) < 2) return null;
	const median = quantile(
		halves.flatMap((half) => Array.from(half)),
		0.5,
	);
	const folded = halves.map((half) => half.map((x) => Math.abs(x - median)));
	const place = scaleReduction(rankNormalise(halves));
	const spread = scaleReduction(rankNormalise(folded));
	if (place === null) return null;
	return spread === null ? place : Math.max(place, spread);
}
