import { isConcave } from "../mmm/is-concave.ts";
import { respond } from "../mmm/respond.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { type Allocation, allocate } from "./allocate.ts";
import { bestOnGrid } from "./best-on-grid.ts";
import { groupSteps } from "./group-steps.ts";
import { meanCurves } from "./mean-curves.ts";
import { tabulateResponses } from "./tabulate-responses.ts";
import { type GroupLimit, tightenByGroups } from "./tighten-by-groups.ts";

/** How many steps the money above the minimums is cut into where curves are S-shaped. */
const STEPS = 400;

export type TotalSplit = Allocation & {
	/** "exact": concave curves, the optimality conditions prove the split. "grid": S-shaped curves, the gap bounds what is left. */
	method: "exact" | "grid";
	/** What any other split on the grid could bring more at most, relative to this one; 0 where the split is exact. */
	gap: number;
};

/**
 * The split of a total over channels with the highest mean response, within limits on channels and groups of channels.
 *
 * Concave curves: Lagrange duality, exact (`allocate.ts`). Where some curve is S-shaped there may be several local optima; then the
 * best on a grid of 400 steps by dynamic programming, moved to where the marginal returns around it agree, with the gap to the Lagrange
 * dual (an upper bound on every split's mean response, Everett 1963) stated.
 *
 * @param limits and groups that leave room for the total (`check-question.ts`)
 */
export function splitTotal(
	responses: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	groups: readonly GroupLimit[],
	total: number,
): TotalSplit {
	if (responses.every(isConcave)) {
		const tight = tightenByGroups(responses, limits, groups);
		const best = allocate(responses, tight.limits, total);
		const kktResidual = Math.max(best.kktResidual, tight.kktResidual);
		return { ...best, kktResidual, method: "exact", gap: 0 };
	}
	const least = limits.reduce((sum, { min }) => sum + min, 0);
	const step = (total - least) / STEPS;
	const table = tabulateResponses(responses, limits, step);
	const curves = meanCurves(table);
	const stepLimits = groupSteps(groups, limits, step);
	const grid = bestOnGrid(curves, stepLimits, STEPS);
	const steps = grid.split(grid.values.length - 1);
	const coarse = limits.map(({ min }, m) => min + (steps[m] ?? 0) * step);
	const around = limits.map(({ min, max }, m) => ({
		min: Math.max(min, (coarse[m] ?? 0) - step),
		max: Math.min(max, (coarse[m] ?? 0) + step),
	}));
	const tight = tightenByGroups(responses, around, groups);
	const fine = allocate(responses, tight.limits, total);
	const valueAt = (spends: readonly number[]) =>
		responses.reduce((sum, response, m) => {
			const values = respond(response, spends[m] ?? 0);
			return sum + values.reduce((all, one) => all + one, 0) / values.length;
		}, 0);
	const value = valueAt(fine.spends);
	const bound = dualBound(curves, table.channels, step, total);
	return {
		...fine,
		method: "grid",
		gap: value > 0 ? Math.max(0, bound / value - 1) : 0,
	};
}

/** The Lagrange dual of the split on the grid: no split within the channels' limits brings more. Minimised over the multiplier. */
function dualBound(
	curves: readonly Float64Array[],
	channels: readonly { min: number }[],
	step: number,
	total: number,
): number {
	const at = (multiplier: number) =>
		curves.reduce((sum, curve, m) => {
			let best = Number.NEGATIVE_INFINITY;
			for (let k = 0; k < curve.length; k++) {
				const spend = (channels[m]?.min ?? 0) + k * step;
				best = Math.max(best, (curve[k] ?? 0) - multiplier * spend);
			}
			return sum + best;
		}, multiplier * total);
	let low = 0;
	let high = steepest(curves, step);
	for (let i = 0; i < 60; i++) {
		const third = (high - low) / 3;
		if (at(low + third) < at(high - third)) high -= third;
		else low += third;
	}
	return at((low + high) / 2);
}

function steepest(curves: readonly Float64Array[], step: number): number {
	let most = 0;
	for (const curve of curves)
		for (let k = 1; k < curve.length; k++)
			most = Math.max(most, ((curve[k] ?? 0) - (curve[k - 1] ?? 0)) / step);
	return most;
}
