import type { LogDensity } from "../../statistics/hamiltonian-move.ts";
import { invertSpd } from "../../statistics/invert-spd.ts";
import { fitDesign } from "./fit-design.ts";
import { inverseSoftRoot } from "./inverse-soft-root.ts";
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
	/** Its covariance, row by row. */
	covariance: Float64Array;
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
	const covariance = covarianceOf(factor, size);
	const softness = Float64Array.from(
		{ length: size },
		(_, i) => SOFTNESS * Math.sqrt(covariance[i * size + i] ?? 0),
	);
	const soft = (u: number, i: number) => softRoot(u, softness[i] ?? 1);
	const centre = Float64Array.from(rootCentre);
	for (const i of rooted) {
		const s = softness[i] ?? 1;
		const root = centre[i] ?? 0;
		const u = inverseSoftRoot(root, s);
		centre[i] = u;
		const { slope } = soft(u, i);
		for (let j = 0; j < size; j++) {
			covariance[i * size + j] = (covariance[i * size + j] ?? 0) / slope;
			covariance[j * size + i] = (covariance[j * size + i] ?? 0) / slope;
		}
	}
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
		covariance,
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

/** Inverse of the curvature L L^T. */
function covarianceOf(lower: ArrayLike<number>, size: number): Float64Array {
	const curvature = new Float64Array(size * size);
	for (let i = 0; i < size; i++)
		for (let j = 0; j <= i; j++) {
			let sum = 0;
			for (let k = 0; k <= j; k++)
				sum += (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
			curvature[i * size + j] = sum;
			curvature[j * size + i] = sum;
		}
	const inverse = invertSpd(curvature, size);
	if (!inverse.ok) throw new RangeError("a plan holds a bell curve");
	return inverse.inverse;
}
