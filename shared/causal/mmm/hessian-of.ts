import type { Objective } from "../../statistics/minimise-state.ts";

/**
 * Second derivatives of a function at a point, by central differences of its gradient, made exactly symmetric. Row by row.
 *
 * Two gradients a parameter; relative error about 1e-7 with the step 1e-4 max(1, |x|) for functions as smooth as a log posterior.
 */
export function hessianOf(
	objective: Objective,
	point: ArrayLike<number>,
): Float64Array {
	const n = point.length;
	const hessian = new Float64Array(n * n);
	const moved = Float64Array.from(point);
	const up = new Float64Array(n);
	const down = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const centre = moved[i] ?? 0;
		const step = 1e-4 * Math.max(1, Math.abs(centre));
		moved[i] = centre + step;
		objective(moved, up);
		moved[i] = centre - step;
		objective(moved, down);
		moved[i] = centre;
		for (let j = 0; j < n; j++) {
			const slope = ((up[j] ?? 0) - (down[j] ?? 0)) / (4 * step);
			hessian[i * n + j] = (hessian[i * n + j] ?? 0) + slope;
			hessian[j * n + i] = (hessian[j * n + i] ?? 0) + slope;
		}
	}
	return hessian;
}
