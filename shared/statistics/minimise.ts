import { advanceMinimise } from "./advance-minimise.ts";
import type { MinimiseState, Objective } from "./minimise-state.ts";
import { startMinimise } from "./start-minimise.ts";

/**
 * Finds a local minimum of a smooth function by the BFGS method, in one go.
 *
 * @param tolerance stop when the expected decrease is below it, in units of the function
 * @returns the last state; its `status` says whether the search converged
 * @example minimise((x, g) => { g[0] = 2 * (x[0] - 3); return (x[0] - 3) ** 2; }, [0]).point // [3]
 */
export function minimise(
	objective: Objective,
	start: ArrayLike<number>,
	tolerance = 1e-10,
	mostIterations = 500,
): MinimiseState {
	return advanceMinimise(
		objective,
		startMinimise(objective, start, tolerance),
		mostIterations,
	);
}
