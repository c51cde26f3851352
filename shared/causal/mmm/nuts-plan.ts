import type { NutsSettings } from "../../statistics/nuts/nuts-state.ts";
import type { FitState } from "./fit-state.ts";
import type { OlderModel, WarmStart } from "./warm-start.ts";

/** How much work a fit by the no-U-turn sampler does. */
export type NutsOptions = {
	/** Whole number from 0 to 2^32 - 1; the same seed gives the same bits. */
	seed?: number;
	/** Chains, 1 to 16; fewer than four tell little about agreement. */
	chains?: number;
	/** Draws kept of each chain, 50 to 10,000. */
	draws?: number;
	/** Warm-up of each chain, 50 to 10,000; by default 500, or 200 where there are more than 100 parameters. */
	tune?: number | undefined;
	/** An older model of the same spec: chains start from its draws where those are of help (`warm-start.ts`). */
	older?: OlderModel;
};

/**
 * All a chain needs, as plain JSON: hand it with a number from 0 to `chains - 1` to `startChain`, on any machine.
 */
export type NutsPlan = {
	/** Series, spec, warnings; mode and bell curve around it; how well that curve stands for the posterior. */
	laplace: FitState;
	chains: number;
	settings: NutsSettings;
	/** Left out where chains start from the Laplace approximation. */
	warm?: WarmStart;
	/** The second go at it (`plan-again.ts`). */
	isAgain?: true;
};
