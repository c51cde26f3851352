import type { LogDensity } from "../../statistics/hamiltonian-move.ts";
import { solveLower } from "../../statistics/solve-lower.ts";
import { solveLowerTransposed } from "../../statistics/solve-lower-transposed.ts";
import { fitDesign } from "./fit-design.ts";
import type { FitState } from "./fit-state.ts";
import { rootCoordinates } from "./root-coordinates.ts";

/**
 * The posterior as a log density over steps z from the centre in units of the bell curve: roots = centre + L^-T z, where L L^T is the
 * curvature. Were the posterior exactly a bell curve, this would be a standard normal.
 */
export function whitenedDensity(
	state: Pick<FitState, "series" | "spec" | "markets" | "centre" | "factor">,
): LogDensity {
	const { objective, size } = rootCoordinates(fitDesign(state));
	const { centre } = state;
	const lower = Float64Array.from(state.factor);
	return (z, gradient) => {
		const roots = solveLowerTransposed(lower, z, size);
		for (let i = 0; i < size; i++)
			roots[i] = (roots[i] ?? 0) + (centre[i] ?? 0);
		const value = objective(roots, gradient);
		if (!Number.isFinite(value)) return Number.NEGATIVE_INFINITY;
		if (!gradient) return -value;
		const whitened = solveLower(lower, gradient, size);
		for (let i = 0; i < size; i++) gradient[i] = -(whitened[i] ?? 0);
		return -value;
	};
}
