import type { RandomState } from "../create-random.ts";
import type { Metric, MetricWindow } from "./metric.ts";

/** How long a chain is and how it adapts. */
export type NutsSettings = {
	/** Iterations that adapt step size and metric and are thrown away, 20 to 20,000. */
	tune: number;
	/** Iterations kept, 1 to 20,000. */
	draws: number;
	/** Mean acceptance the step size aims at, above 0 and below 1. */
	targetAccept: number;
	/** A trajectory has at most 2^maxDepth - 1 steps; 1 to 15. */
	maxDepth: number;
};

/** Dual averaging of the logarithm of the step size; see `adapt-step-size.ts`. */
export type StepSizeState = {
	/** In use now, while adapting. */
	size: number;
	/** To be used when adapting is over. */
	averaged: number;
	/** Logarithm of the size the search is drawn to. */
	centre: number;
	/** Running mean of target minus observed acceptance. */
	shortfall: number;
	count: number;
};

/**
 * A chain under way as plain JSON: stop it after any iteration, carry it to another machine, go on, and get the same bits.
 *
 * Grows with the draws: about 18 bytes a number once written as JSON.
 */
export type NutsState = {
	version: 2;
	settings: NutsSettings;
	/** Iterations done, warm-up included; the chain has ended at tune + draws. */
	iteration: number;
	point: number[];
	metric: Metric;
	stepSize: StepSizeState;
	/** Points seen since the metric was learnt last. */
	window: MetricWindow;
	random: RandomState;
	/** Kept points, one a row. */
	draws: number[][];
	/** Hamiltonian of each kept point. */
	energies: number[];
	/** Of the kept iterations: trajectories that diverged, and those cut off at the largest depth. */
	divergences: number;
	saturated: number;
	/** Of the kept iterations: sum of the mean acceptance of each trajectory, and leapfrog steps. */
	acceptance: number;
	steps: number;
	/** Density evaluations of the whole chain. */
	evaluations: number;
};
