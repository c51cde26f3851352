import type { Localised } from "../localised.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";

/**
 * A fitted mix model as plain JSON: enough to explain it, to draw curves, to suggest a budget and to fit it again.
 *
 * Parameters stand on PyMC-Marketing's scale (target and channels divided by their maximum, controls as in the file) and carry its
 * names. `contribution`, `roas` and `mroas` in `summary` are in the units of the file.
 */
export type MmmModel = {
	kind: "mmm";
	version: 1;
	/** Version of the model code that made it, for example "mmm-1.1.0". */
	codeVersion: string;
	spec: CompleteMmmSpec;
	scales: MmmScales;
	dataWindow: { from: string; to: string; weeks: number };
	/** ISO 4217 code of all spend, `null` where unknown. */
	currency: string | null;
	/** The weeks it was fitted to: history for carry-over, and all a refit needs. */
	series: MmmSeries;
	summary: MmmSummaryRow[];
	/** Names of the columns of `draws`, in order. */
	parameters: string[];
	/**
	 * Posterior draws, one row a draw, one column a parameter, rounded to six significant digits. Of a fit by the no-U-turn sampler every
	 * n-th draw, at most 1,000 in all; `summary` and `diagnostics` come from all of them.
	 */
	draws: number[][];
	diagnostics: MmmDiagnostics;
	verdict: MmmVerdict;
};

export type MmmScales = {
	/** Largest weekly target; scaled response times this is response. Where there are markets, of their sum. */
	target: number;
	channels: {
		name: string;
		/** Largest weekly value of the channel's own column. */
		max: number;
		/** Money per unit of the channel's column over the window; 1 when the column is spend. */
		costPerUnit: number;
	}[];
	/** Largest weekly value of each organic channel. */
	organic?: { name: string; max: number }[];
	/** Each market's own units: scaled target and scaled media (paid, then organic) times these are those of the file. */
	geos?: { name: string; target: number; channels: number[] }[];
	/** How far the coefficient of each control differs between markets (`control-spreads.ts`), 0 where it does not. */
	controlSpreads?: number[];
};

/** One quantity: posterior mean, standard deviation, 3 %, 50 % and 97 % quantiles (a 94 % interval). */
export type MmmSummaryRow = {
	name: string;
	mean: number;
	sd: number;
	q3: number;
	q50: number;
	q97: number;
	/** How far the chains are from agreeing (below 1.01 they do); only where chains were run, and left out where it is not defined. */
	rhat?: number;
	/** Independent draws the chains are worth in the middle and in the tails; as `rhat`. */
	essBulk?: number;
	essTail?: number;
	/** Monte Carlo standard error of the mean; as `rhat`. */
	mcse?: number;
};

export type MmmDiagnostics = {
	/** "map-laplace": bell curve at the mode, re-weighted and moved. "nuts": chains of the no-U-turn sampler, started from that curve. */
	inference: "map-laplace" | "nuts";
	/**
	 * "map-laplace": whether the search found a mode: gradient small, curvature positive in every direction.
	 * "nuts": whether the chains agree: R-hat below 1.01 on every row of the summary, and at most 1 % of the trajectories diverged.
	 */
	converged: boolean;
	iterations: number;
	/** How often density and gradient were evaluated while searching the mode and its curvature. */
	evaluations: number;
	/** Largest absolute entry of the gradient at the mode, in standard deviations of the approximation (0 is perfect). */
	gradientNorm: number;
	logPosteriorAtMode: number;
	/** How well the bell curve around the mode stands for the true posterior. */
	importance: {
		/** False when the correction was too unstable to use and the draws are those of the bell curve alone. */
		used: boolean;
		proposals: number;
		/** Pareto shape of the weights; below 0.7 the correction is reliable. */
		k: number;
		/** Independent draws the weighted proposals are worth. */
		ess: number;
	};
	/**
	 * Hamiltonian moves of every draw towards the true posterior, and the share of them that was accepted; 0 moves is a preview. Under
	 * "nuts" every draw is one trajectory away from the one before, so 1, and the mean acceptance along the trajectories.
	 */
	moves: { count: number; acceptance: number };
	/** Share of the target's variance the mean prediction explains. */
	r2: number;
	/** Root mean square error of the mean prediction over the range of the target. */
	nrmse: number;
	weeks: number;
	parameterCount: number;
	seed: number;
	/** How the chains went; only under "nuts". */
	sampling?: MmmSampling;
};

/** How the chains of a fit by the no-U-turn sampler went; the names are of rows of the summary. */
export type MmmSampling = {
	chains: number;
	/** Kept of each chain, after `tune` that adapted. */
	draws: number;
	tune: number;
	/** Row on which the chains agree least; `null` where R-hat is not defined on some row. */
	worstRhat: { name: string; value: number } | null;
	/** Rows on which the chains are worth least; `null` as above. */
	leastEssBulk: { name: string; value: number } | null;
	leastEssTail: { name: string; value: number } | null;
	/** Kept trajectories whose energy error passed 1,000, and their share. */
	divergences: number;
	divergentShare: number;
	/** Kept trajectories cut off at the largest depth. */
	saturated: number;
	/** Smallest E-BFMI of a chain; below 0.3 a chain crawls. `null` where an energy never changed. */
	leastEBfmi: number | null;
	/** Leapfrog steps a kept draw. */
	stepsADraw: number;
};

/** What a person may do with the model, in plain words. */
export type MmmVerdict = {
	/** "withheld": no budget advice is given from this model, and `suggestBudget` refuses. */
	advice: "given" | "withheld";
	level: "good" | "caution" | "poor";
	headline: Localised;
	reasons: Localised[];
};
