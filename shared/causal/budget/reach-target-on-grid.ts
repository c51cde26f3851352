import type { SteadyResponse } from "../mmm/steady-response.ts";
import { bestOnGrid } from "./best-on-grid.ts";
import type { BudgetTarget } from "./budget-target.ts";
import { groupSteps } from "./group-steps.ts";
import { meanCurves } from "./mean-curves.ts";
import type { ReachedTotal } from "./reach-target.ts";
import { tabulateResponses } from "./tabulate-responses.ts";
import type { GroupLimit } from "./tighten-by-groups.ts";

const STEPS = 400;

/**
 * The largest of 400 evenly spaced totals whose best split brings what is asked, for curves of any shape: one dynamic program gives the
 * best split of every total. A marginal return is that of the last step.
 */
export function reachTargetOnGrid(
	responses: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	groups: readonly GroupLimit[],
	{ kind, value }: BudgetTarget,
): ReachedTotal {
	const least = limits.reduce((sum, { min }) => sum + min, 0);
	const most = limits.reduce((sum, { max }) => sum + max, 0);
	const step = (most - least) / STEPS;
	const table = tabulateResponses(responses, limits, step);
	const inSteps = groupSteps(groups, limits, step);
	const { values } = bestOnGrid(meanCurves(table), inSteps, STEPS);
	const wanted = kind === "cpa" ? 1 / value : value;
	let best = 0;
	for (let s = values.length - 1; s >= 0; s--) {
		const total = least + s * step;
		const now = values[s] ?? Number.NEGATIVE_INFINITY;
		const before = values[s - 1] ?? Number.NEGATIVE_INFINITY;
		const ratio =
			kind === "marginal_roas" ? (now - before) / step : now / total;
		if (!Number.isFinite(ratio)) continue;
		if (ratio >= wanted) return { ok: true, total };
		best = Math.max(best, ratio);
	}
	return { ok: false, best: kind === "cpa" ? 1 / best : best };
}
