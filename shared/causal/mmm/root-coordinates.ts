import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { logPosterior } from "./log-posterior.ts";
import type { MmmDesign } from "./mmm-design.ts";

export type RootCoordinates = {
	size: number;
	/** Negative log density over these coordinates, and its gradient; Infinity where a root is not positive. */
	objective: (roots: Float64Array, gradient?: Float64Array) => number;
	toFree(roots: ArrayLike<number>): Float64Array;
	fromFree(theta: ArrayLike<number>): Float64Array;
};

/**
 * Coordinates in which a bell curve fits the posterior best: the cube root of the odds of alpha, of lam and of each channel's effect;
 * all other free parameters as they are.
 *
 * A channel about which the data say little has an effect that piles up at zero like a gamma variable. On the log scale its tail
 * towards zero is long; the cube root makes gamma variables nearly normal (Wilson and Hilferty 1931). On Robyn's demo data this raises
 * what 2,000 proposals are worth from 19 to 76 independent draws, on `mmm_example.csv` from 416 to 691.
 */
export function rootCoordinates(design: MmmDesign): RootCoordinates {
	const { layout } = design;
	const logDensity = logPosterior(design);
	const first = layout.alpha;
	const end = layout.control;

	function toFree(roots: ArrayLike<number>): Float64Array {
		const theta = Float64Array.from(roots);
		for (let i = first; i < end; i++)
			theta[i] = 3 * portableLog(roots[i] ?? Number.NaN);
		return theta;
	}

	function fromFree(theta: ArrayLike<number>): Float64Array {
		const roots = Float64Array.from(theta);
		for (let i = first; i < end; i++)
			roots[i] = portableExp((theta[i] ?? Number.NaN) / 3);
		return roots;
	}

	function objective(roots: Float64Array, gradient?: Float64Array): number {
		let logRoots = 0;
		for (let i = first; i < end; i++) {
			const root = roots[i] ?? 0;
			if (!(root > 0)) return Number.POSITIVE_INFINITY;
			logRoots += portableLog(root);
		}
		// d theta / d root = 3 / root, whose logarithm joins the density (without the constant log 3).
		const value = logDensity(toFree(roots), gradient) - logRoots;
		if (!Number.isFinite(value)) return Number.POSITIVE_INFINITY;
		if (!gradient) return -value;
		for (let i = 0; i < layout.size; i++) {
			const slope = gradient[i] ?? 0;
			gradient[i] =
				i >= first && i < end ? (1 - 3 * slope) / (roots[i] ?? 1) : -slope;
		}
		return -value;
	}

	return { size: layout.size, objective, toFree, fromFree };
}
