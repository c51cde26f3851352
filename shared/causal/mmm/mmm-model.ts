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
	/** Version of the model code that made it, for example "mmm-1.0.0". */
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
	/** Posterior draws, one row a draw, one column a parameter, rounded to six significant digits. */
	draws: number[][];
	diagnostics: MmmDiagnostics;
	verdict: MmmVerdict;
};

export type MmmScales = {
	/** Largest weekly target; scaled response times this is response. */
	target: number;
	channels: {
		name: string;
		/** Largest weekly value of the channel's own column. */
		max: number;
		/** Money per unit of the channel's column over the window; 1 when the column is spend. */
		costPerUnit: number;
	}[];
};

/** One quantity: posterior mean, standard deviation, 3 %, 50 % and 97 % quantiles (a 94 % interval). */
export type MmmSummaryRow = {
	name: string;
	mean: number;
	sd: number;
	q3: number;
	q50: number;
	q97: number;
};

export type MmmDiagnostics = {
	inference: "map-laplace";
	/** Whether the search found a mode: gradient small, curvature positive in every direction. */
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
	/** Hamiltonian moves of every draw towards the true posterior, and the share of them that was accepted; 0 moves is a preview. */
	moves: { count: number; acceptance: number };
	/** Share of the target's variance the mean prediction explains. */
	r2: number;
	/** Root mean square error of the mean prediction over the range of the target. */
	nrmse: number;
	weeks: number;
	parameterCount: number;
	seed: number;
};

/** What a person may do with the model, in plain words. */
export type MmmVerdict = {
	/** "withheld": no budget advice is given from this model, and `suggestBudget` refuses. */
	advice: "given" | "withheld";
	level: "good" | "caution" | "poor";
	headline: Localised;
	reasons: Localised[];
};
