import type { MinimiseState, Objective } from "./minimise-state.ts";

/**
 * The first state of a search for the minimum of a smooth function (see `advance-minimise.ts`).
 *
 * @param tolerance stop when the expected decrease, half of g^T H g, is below it; in units of the function
 * @param inverseHessian first guess of the inverse Hessian, row by row; a multiple of the identity when left out
 * @throws RangeError when the function is not finite at the starting point
 */
export function startMinimise(
	objective: Objective,
	start: ArrayLike<number>,
	tolerance = 1e-10,
	inverseHessian?: ArrayLike<number>,
): MinimiseState {
	const n = start.length;
	const gradient = new Float64Array(n);
	const value = objective(Float64Array.from(start), gradient);
	if (!Number.isFinite(value) || !gradient.every(Number.isFinite))
		throw new RangeError(
			"the search needs a finite value and gradient at its start",
		);
	let identity = 0;
	for (const slope of gradient) identity += slope * slope;
	const first = new Array<number>(n * n).fill(0);
	for (let i = 0; i < n; i++)
		first[i * n + i] = 1 / Math.max(1, Math.sqrt(identity));
	return {
		point: Array.from(start),
		value,
		gradient: Array.from(gradient),
		inverseHessian: inverseHessian ? Array.from(inverseHessian) : first,
		iterations: 0,
		evaluations: 1,
		status: "running",
		tolerance,
		restarted: inverseHessian === undefined,
	};
}
