import { isConcave } from "../mmm/is-concave.ts";
import { marginalResponse } from "../mmm/marginal-response.ts";
import { respond } from "../mmm/respond.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { allocate } from "./allocate.ts";
import type { BudgetTarget } from "./budget-target.ts";
import { reachTargetOnGrid } from "./reach-target-on-grid.ts";
import { spendAtReturn } from "./spend-at-return.ts";
import { type GroupLimit, tightenByGroups } from "./tighten-by-groups.ts";

export type ReachedTotal =
	| { ok: true; total: number }
	/** Even the least the limits allow brings less; `best` is what it brings, in the terms of the target. */
	| { ok: false; best: number };

/**
 * The largest weekly total, split in the best way within the limits, that still brings what is asked of the money, at the posterior mean.
 *
 * With concave curves the returns of the best split fall as the total grows: for a marginal return the total follows at once (each channel
 * is spent until its own next euro brings that), for an average one by bisection. S-shaped curves are searched on a grid.
 */
export function reachTarget(
	responses: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	groups: readonly GroupLimit[],
	target: BudgetTarget,
): ReachedTotal {
	if (!responses.every(isConcave))
		return reachTargetOnGrid(responses, limits, groups, target);
	const tight = tightenByGroups(responses, limits, groups).limits;
	const floor = tight.map(({ min }) => min);
	return target.kind === "marginal_roas"
		? reachMarginal(responses, tight, floor, target.value)
		: reachAverage(responses, tight, floor, target);
}

function reachMarginal(
	responses: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	floor: readonly number[],
	wanted: number,
): ReachedTotal {
	const first = Math.max(
		...responses.map(
			(response, m) => marginalResponse(response, floor[m] ?? 0).marginal,
		),
	);
	if (first < wanted) return { ok: false, best: first };
	const spends = responses.map((response, m) => {
		const { min = 0, max = 0 } = limits[m] ?? {};
		return spendAtReturn(response, wanted, min, max);
	});
	return { ok: true, total: sum(spends) };
}

function reachAverage(
	responses: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	floor: readonly number[],
	{ kind, value }: BudgetTarget,
): ReachedTotal {
	const wanted = kind === "cpa" ? 1 / value : value;
	const returned = (spends: readonly number[]) =>
		meanResponse(responses, spends) / sum(spends);
	const most = limits.map(({ max }) => max);
	const least = sum(floor);
	if (least > 0 && returned(floor) < wanted) {
		const best = returned(floor);
		return { ok: false, best: kind === "cpa" ? 1 / best : best };
	}
	if (returned(most) >= wanted) return { ok: true, total: sum(most) };
	let low = least;
	let high = sum(most);
	for (let i = 0; i < 60 && high - low > 1e-9 * high; i++) {
		const middle = (low + high) / 2;
		if (returned(allocate(responses, limits, middle).spends) >= wanted)
			low = middle;
		else high = middle;
	}
	if (low > 0) return { ok: true, total: low };
	// Nothing need be spent, and even the first euros bring less than asked.
	const first = Math.max(
		...responses.map((response) => marginalResponse(response, 0).marginal),
	);
	return { ok: false, best: kind === "cpa" ? 1 / first : first };
}

function meanResponse(
	responses: readonly SteadyResponse[],
	spends: readonly number[],
): number {
	return responses.reduce((all, response, m) => {
		const values = respond(response, spends[m] ?? 0);
		return all + sum(values) / values.length;
	}, 0);
}

function sum(values: ArrayLike<number>): number {
	let all = 0;
	for (let i = 0; i < values.length; i++) all += values[i] ?? 0;
	return all;
}
