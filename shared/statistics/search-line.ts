import type { Objective } from "./minimise-state.ts";

export type LineStep =
	| {
			ok: true;
			length: number;
			value: number;
			gradient: Float64Array;
			evaluations: number;
	  }
	| { ok: false; evaluations: number };

const SUFFICIENT_DECREASE = 1e-4;
const SLOPE_REDUCTION = 0.9;
const MOST_EVALUATIONS = 60;

/**
 * A step length along a descent direction that lowers the function enough and flattens its slope enough (the weak Wolfe conditions),
 * found by doubling and bisection from length 1.
 *
 * Source: Lewis and Overton (2013), Nonsmooth optimization via quasi-Newton methods, algorithm 2.6. It needs no smoothness, so values
 * of Infinity or NaN simply shorten the step. When rounding error leaves no room for the conditions, a step that lowers the value at
 * all is taken; fails when there is none within 60 evaluations.
 *
 * @param slope derivative along `direction` at `point`; negative
 */
export function searchLine(
	objective: Objective,
	point: Float64Array,
	value: number,
	direction: Float64Array,
	slope: number,
): LineStep {
	const n = point.length;
	const trial = new Float64Array(n);
	const trialGradient = new Float64Array(n);
	let best:
		| { length: number; value: number; gradient: Float64Array }
		| undefined;
	let low = 0;
	let high = Number.POSITIVE_INFINITY;
	let length = 1;
	let evaluations = 0;
	while (evaluations < MOST_EVALUATIONS) {
		let moved = false;
		for (let i = 0; i < n; i++) {
			const start = point[i] ?? 0;
			const next = start + length * (direction[i] ?? 0);
			moved ||= next !== start;
			trial[i] = next;
		}
		if (!moved) break;
		const trialValue = objective(trial, trialGradient);
		evaluations += 1;
		const enough = trialValue <= value + SUFFICIENT_DECREASE * length * slope;
		let trialSlope = 0;
		for (let i = 0; i < n; i++)
			trialSlope += (trialGradient[i] ?? 0) * (direction[i] ?? 0);
		if (trialValue < (best?.value ?? value) && Number.isFinite(trialSlope))
			best = { length, value: trialValue, gradient: trialGradient.slice() };
		if (!enough || !Number.isFinite(trialSlope)) high = length;
		else if (trialSlope < SLOPE_REDUCTION * slope) low = length;
		else
			return {
				ok: true,
				length,
				value: trialValue,
				gradient: trialGradient,
				evaluations,
			};
		length = high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2;
		if (high - low <= 1e-12 * high) break;
	}
	return best ? { ok: true, ...best, evaluations } : { ok: false, evaluations };
}
