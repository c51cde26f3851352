import type { SteadyResponse } from "../mmm/steady-response.ts";
import { allocate } from "./allocate.ts";

/** Channels that share a limit; `members` are places in the list of responses, and no channel is in two groups. */
export type GroupLimit = { members: number[]; min: number; max: number };

/**
 * Turns limits on groups of channels into limits on the channels themselves, without losing the best split.
 *
 * Where a group's channels could together take more than the group may, the group's own best split of its maximum caps them: at any
 * lower return demanded of a euro they would want at least that much each, and at any higher one no more. The same holds for the minimum
 * from below. With concave curves the best split under the tightened limits is therefore the best split under the group limits.
 *
 * @returns limits in the order given, and the largest violation of optimality inside a group that was capped or filled up
 */
export function tightenByGroups(
	responses: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	groups: readonly GroupLimit[],
): { limits: { min: number; max: number }[]; kktResidual: number } {
	const tightened = limits.map(({ min, max }) => ({ min, max }));
	let kktResidual = 0;
	for (const { members, min, max } of groups) {
		const inside = members.flatMap((m) => {
			const response = responses[m];
			const limit = tightened[m];
			return response && limit ? [{ response, limit }] : [];
		});
		const fill = (total: number) => {
			const best = allocate(
				inside.map(({ response }) => response),
				inside.map(({ limit }) => ({ ...limit })),
				total,
			);
			kktResidual = Math.max(kktResidual, best.kktResidual);
			return best.spends;
		};
		const least = inside.reduce((sum, { limit }) => sum + limit.min, 0);
		const most = inside.reduce((sum, { limit }) => sum + limit.max, 0);
		const caps = most > max ? fill(max) : null;
		const floors = least < min ? fill(min) : null;
		inside.forEach(({ limit }, i) => {
			limit.max = caps?.[i] ?? limit.max;
			limit.min = floors?.[i] ?? limit.min;
		});
	}
	return { limits: tightened, kktResidual };
}
