import type { LogDensity } from "../../statistics/hamiltonian-move.ts";
import type { Metric } from "../../statistics/nuts/metric.ts";
import { metricFromPrecision } from "../../statistics/nuts/metric-from-precision.ts";
import { solveLower } from "../../statistics/solve-lower.ts";
import { fitDesign } from "./fit-design.ts";
import { inverseSoftRoot } from "./inverse-soft-root.ts";
import { marketBlocks } from "./market-blocks.ts";
import type { NutsPlan } from "./nuts-plan.ts";
import { rootCoordinates } from "./root-coordinates.ts";
import { softRoot } from "./soft-root.ts";

/** Softness of a root, in standard deviations of its bell curve. */
const SOFTNESS = 0.5;

export type ChainCoordinates = {
	size: number;
	/** Log posterior over these coordinates, and its gradient. */
	density: LogDensity;
	/** Where the bell curve is centred. */
	centre: Float64Array;
	/** The metric of its covariance; with markets in blocks, unless something ties them. O(size^3), so ask once. */
	metric(): Metric;
	/** Free parameters of a point (see `log-posterior.ts`). */
	toFree(point: ArrayLike<number>): Float64Array;
	/** The way back. */
	fromFree(theta: ArrayLike<number>): Float64Array;
};

/**
 * The coordinates a plan's chains move in: root coordinates, in which the posterior is nearly a bell curve, with their edge at zero
 * moved out to minus infinity. Owns its work space: one a thread.
 */
export function chainCoordinates(plan: NutsPlan): ChainCoordinates {
	const { centre: rootCentre, factor } = plan.laplace;
	const design = fitDesign(plan.laplace);
	const { objective, size, rooted, toFree, fromFree } = rootCoordinates(design);
	const isRooted = new Uint8Array(size);
	for (const i of rooted) isRooted[i] = 1;
	const softness = new Float64Array(size);
	for (const i of rooted) softness[i] = SOFTNESS * deviationOf(factor, size, i);
	const soft = (u: number, i: number) => softRoot(u, softness[i] ?? 1);
	const centre = Float64Array.from(rootCentre);
	for (const i of rooted)
		centre[i] = inverseSoftRoot(centre[i] ?? 0, softness[i] ?? 1);
	const roots = new Float64Array(size);

	function density(point: Float64Array, gradient?: Float64Array): number {
		roots.set(point);
		let log = 0;
		for (const i of rooted) {
			const { root, logSlope } = soft(point[i] ?? 0, i);
			roots[i] = root;
			log += logSlope;
		}
		log -= objective(roots, gradient);
		if (gradient)
			for (let i = 0; i < size; i++) {
				gradient[i] = -(gradient[i] ?? 0);
				if (isRooted[i] === 0) continue;
				const { slope, slopeOfLogSlope } = soft(point[i] ?? 0, i);
				gradient[i] = (gradient[i] ?? 0) * slope + slopeOfLogSlope;
			}
		return log;
	}

	return {
		size,
		density,
		centre,
		metric() {
			const precision = precisionOf(factor, size);
			for (const i of rooted) {
				const { slope } = soft(centre[i] ?? 0, i);
				for (let j = 0; j < size; j++) {
					precision[i * size + j] = (precision[i * size + j] ?? 0) * slope;
					precision[j * size + i] = (precision[j * size + i] ?? 0) * slope;
				}
			}
			const found = metricFromPrecision(precision, size, marketBlocks(design));
			if (!found.ok) throw new RangeError("a plan holds a bell curve");
			return found.metric;
		},
		toFree(point) {
			const at = Float64Array.from(point);
			for (const i of rooted) at[i] = soft(at[i] ?? 0, i).root;
			return toFree(at);
		},
		fromFree(theta) {
			const at = fromFree(theta);
			for (const i of rooted)
				at[i] = inverseSoftRoot(at[i] ?? Number.NaN, softness[i] ?? 1);
			return at;
		},
	};
}

/** The curvature L L^T. */
function precisionOf(lower: ArrayLike<number>, size: number): Float64Array {
	const curvature = new Float64Array(size * size);
	for (let i = 0; i < size; i++)
		for (let j = 0; j <= i; j++) {
			let sum = 0;
			for (let k = 0; k <= j; k++)
				sum += (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
			curvature[i * size + j] = sum;
			curvature[j * size + i] = sum;
		}
	return curvature;
}

/** Standard deviation of one coordinate of the bell curve: the length of L^-1 e_i. */
function deviationOf(
	lower: ArrayLike<number>,
	size: number,
	i: number,
): number {
	const unit = new Float64Array(size);
	unit[i] = 1;
	let squares = 0;
	for (const value of solveLower(lower, unit, size)) squares += value * value;
	return Math.sqrt(squares);
}
