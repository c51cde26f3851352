import { cholesky } from "../../statistics/cholesky.ts";
import { invertSpd } from "../../statistics/invert-spd.ts";
import type {
	MinimiseState,
	Objective,
} from "../../statistics/minimise-state.ts";
import { startMinimise } from "../../statistics/start-minimise.ts";
import { hessianOf } from "./hessian-of.ts";
import type { MmmDesign } from "./mmm-design.ts";
import { placesApart } from "./places-apart.ts";

const TOLERANCE = 1e-8;
const MOST_TRIES = 12;

/**
 * Begins the search for the mode. With markets there are hundreds of parameters on very different scales: the search then starts from
 * the curvature at its first point, made positive where it is not, and needs a tenth of the steps.
 */
export function startSearch(
	design: MmmDesign,
	objective: Objective,
	start: ArrayLike<number>,
): MinimiseState {
	if (!design.layout.geo) return startMinimise(objective, start, TOLERANCE);
	const n = start.length;
	const hessian = hessianOf(objective, start, placesApart(design));
	let extra = 0;
	for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
		const curvature = hessian.slice();
		for (let i = 0; i < n; i++)
			curvature[i * n + i] =
				(1 + extra) * Math.abs(curvature[i * n + i] ?? 0) + 1e-6;
		if (cholesky(curvature, n).ok) {
			const inverse = invertSpd(curvature, n);
			if (inverse.ok)
				return startMinimise(objective, start, TOLERANCE, inverse.inverse);
		}
		extra = extra === 0 ? 0.01 : extra * 3;
	}
	return startMinimise(objective, start, TOLERANCE);
}
