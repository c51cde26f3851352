import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";

/** A root in terms of a coordinate without an edge, the slope of the map, and the logarithm of that slope with its own slope. */
export type SoftRoot = {
	root: number;
	slope: number;
	logSlope: number;
	slopeOfLogSlope: number;
};

/**
 * A positive root as a smooth function of a number u without bounds: softness * log(1 + exp(u / softness)). Far above the softness the
 * two are equal; towards zero u runs to minus infinity, so a trajectory never meets an edge.
 *
 * @param softness about half a posterior standard deviation of the root
 * @example softRoot(0, 1).root // 0.6931471805599453
 */
export function softRoot(u: number, softness: number): SoftRoot {
	const x = u / softness;
	// log(1 + e^x) and 1 / (1 + e^-x) without overflow on either side.
	const small = portableExp(x > 0 ? -x : x);
	const logRest = portableLog(1 + small);
	const root = softness * (x > 0 ? x + logRest : logRest);
	const slope = x > 0 ? 1 / (1 + small) : small / (1 + small);
	return {
		root,
		slope,
		logSlope: Math.min(x, 0) - logRest,
		slopeOfLogSlope: (x > 0 ? small : 1) / (1 + small) / softness,
	};
}
