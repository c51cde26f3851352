import type { MinimiseState } from "../../statistics/minimise-state.ts";
import type { DataProblem } from "./data-problem.ts";
import type { MarketState } from "./market-state.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";

/** How much work a fit does; every count has a default in `start-fit.ts`. */
export type FitOptions = {
	/** Whole number from 0 to 2^32 - 1; the same seed gives the same bits. */
	seed?: number;
	/** Posterior draws kept, 50 to 2,000. */
	draws?: number;
	/** Proposals the draws are chosen from, 200 to 10,000. */
	proposals?: number;
	/** Hamiltonian moves each draw makes towards the true posterior, 0 to 20; 0 is a preview. */
	moves?: number;
};

/**
 * A fit under way as plain JSON, so that a Workflow can store it between steps, show `fraction`, and go on after a restart.
 *
 * Phases: "mode" searches the highest density, "curvature" measures its bend there, "proposals" weighs draws of the bell curve,
 * "moves" carries the chosen ones to the true posterior, then "done".
 */
export type FitState = {
	version: 1;
	phase: "mode" | "curvature" | "proposals" | "moves" | "done";
	/** Part of the work done, 0..1; never falls. */
	fraction: number;
	series: MmmSeries;
	spec: CompleteMmmSpec;
	warnings: DataProblem[];
	options: Required<FitOptions>;
	/** Without its inverse Hessian once the bell curve is known. */
	search: MinimiseState;
	/** Lower Cholesky factor of the curvature at the mode, row by row; empty before it is known or when there is none. */
	factor: number[];
	/** Where the bell curve is centred; empty as long as `factor` is. */
	centre: number[];
	/** Log target minus log proposal of the proposals made so far; null where the target is zero. */
	logRatios: (number | null)[];
	importance: { used: boolean; proposals: number; k: number; ess: number };
	/** The draws, as steps from the mode in units of the bell curve. */
	points: number[][];
	movesDone: number;
	movesAccepted: number;
	/** Only where there are markets. */
	markets?: MarketState;
	evaluations: number;
};
