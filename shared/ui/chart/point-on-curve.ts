import type { ResponsePoint } from "../../causal/mmm/mmm-results.ts";

/**
 * The point of a response curve at a spend, by straight lines between its neighbours; beyond either end, that end's point.
 *
 * `points` ascend in `spend`. Returns null for an empty curve.
 */
export function pointOnCurve(
	points: readonly ResponsePoint[],
	spend: number,
): ResponsePoint | null {
	const after = points.findIndex((point) => point.spend >= spend);
	const right = points[after === -1 ? points.length - 1 : after];
	const left = points[after - 1] ?? right;
	if (!left || !right) return null;
	if (right.spend === left.spend || spend > right.spend) return right;
	const t = (spend - left.spend) / (right.spend - left.spend);
	const between = (a: number, b: number) => a + t * (b - a);
	return {
		spend,
		mean: between(left.mean, right.mean),
		q3: between(left.q3, right.q3),
		q97: between(left.q97, right.q97),
		marginalReturn: between(left.marginalReturn, right.marginalReturn),
		extrapolates: left.extrapolates || right.extrapolates,
	};
}
