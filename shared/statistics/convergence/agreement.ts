import { quantile } from "../quantile.ts";
import { variance } from "../variance.ts";
import { effectiveSampleSize } from "./effective-sample-size.ts";
import { rankNormalise } from "./rank-normalise.ts";
import { scaleReduction } from "./scale-reduction.ts";
import { type Chains, splitChains } from "./split-chains.ts";

/** What chains say of themselves on one quantity; null where it is not defined. */
export type Agreement = {
	rhat: number | null;
	essBulk: number | null;
	essTail: number | null;
	mcse: number | null;
};

/**
 * The numbers of `r-hat.ts`, `bulk-ess.ts`, `tail-ess.ts` and `mcse-mean.ts` at once, to the last bit: halves, ranks and quantiles are
 * made once for all of them, which a summary of a thousand rows notices.
 */
export function agreement(chains: Chains): Agreement {
	const all = Float64Array.from(chains.flatMap((chain) => Array.from(chain)));
	const halves = splitChains(chains);
	const ranks = rankNormalise(halves);
	const worth = effectiveSampleSize(halves);
	return {
		rhat: agreementOfHalves(halves, ranks),
		essBulk: effectiveSampleSize(ranks),
		essTail: worthOfTails(all, halves),
		mcse: worth === null ? null : Math.sqrt(variance(all) / worth),
	};
}

function agreementOfHalves(
	halves: readonly Float64Array[],
	ranks: readonly Float64Array[],
): number | null {
	if ((halves[0]?.length ?? 0) < 2) return null;
	const median = quantile(
		halves.flatMap((half) => Array.from(half)),
		0.5,
	);
	const folded = halves.map((half) => half.map((x) => Math.abs(x - median)));
	const place = scaleReduction(ranks);
	const spread = scaleReduction(rankNormalise(folded));
	if (place === null || spread === null) return place;
	return Math.max(place, spread);
}

function worthOfTails(
	all: Float64Array,
	halves: readonly Float64Array[],
): number | null {
	const sorted = all.slice().sort();
	const sizes = [0.05, 0.95].flatMap((p) => {
		const limit = quantile(sorted, p);
		const below = halves.map((half) => half.map((x) => (x <= limit ? 1 : 0)));
		return effectiveSampleSize(below) ?? [];
	});
	return sizes.length === 0 ? null : Math.min(...sizes);
}
