import type { Objective } from "../../statistics/minimise-state.ts";

/**
 * Second derivatives of a function at a point, by central differences of its gradient, made exactly symmetric. Row by row.
 *
 * Two gradients a parameter; relative error about 1e-7 with the step 1e-4 max(1, |x|) for functions as smooth as a log posterior.
 *
 * @param apart lists of places that are known to have no mixed derivative with one another, nor with the other lists but at the same
 *   position: such a list costs two gradients in all (Curtis, Powell and Reid 1974)
 */
export function hessianOf(
	objective: Objective,
	point: ArrayLike<number>,
	apart: readonly (readonly number[])[] = [],
): Float64Array {
	const n = point.length;
	const hessian = new Float64Array(n * n);
	const moved = Float64Array.from(point);
	const up = new Float64Array(n);
	const down = new Float64Array(n);
	const grouped = new Set(apart.flat());
	const difference = (places: readonly number[]) => {
		const step =
			1e-4 * Math.max(1, ...places.map((place) => Math.abs(point[place] ?? 0)));
		for (const place of places) moved[place] = (point[place] ?? 0) + step;
		objective(moved, up);
		for (const place of places) moved[place] = (point[place] ?? 0) - step;
		objective(moved, down);
		for (const place of places) moved[place] = point[place] ?? 0;
		return step;
	};
	const put = (i: number, j: number, value: number) => {
		hessian[i * n + j] = value;
		hessian[j * n + i] = value;
	};
	for (let i = 0; i < n; i++) {
		if (grouped.has(i)) continue;
		const step = difference([i]);
		for (let j = 0; j < n; j++) {
			const slope = ((up[j] ?? 0) - (down[j] ?? 0)) / (4 * step);
			if (grouped.has(j)) put(i, j, 2 * slope);
			else {
				hessian[i * n + j] = (hessian[i * n + j] ?? 0) + slope;
				hessian[j * n + i] = (hessian[j * n + i] ?? 0) + slope;
			}
		}
	}
	apart.forEach((places, a) => {
		const step = difference(places);
		places.forEach((i, position) => {
			apart.forEach((others, b) => {
				const j = others[position];
				if (j === undefined) return;
				const slope = ((up[j] ?? 0) - (down[j] ?? 0)) / (2 * step);
				// Both ways round are measured; their mean is symmetric.
				if (a === b) put(i, j, slope);
				else put(i, j, (hessian[i * n + j] ?? 0) + slope / 2);
			});
		});
	});
	return hessian;
}
