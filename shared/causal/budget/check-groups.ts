import type { BudgetGroup, BudgetProblem } from "./budget-suggestion.ts";
import { describeBudgetProblem } from "./describe-budget-problem.ts";
import type { GroupLimit } from "./tighten-by-groups.ts";

/**
 * Turns groups of channel names into groups of places, and names whatever makes them impossible: unknown or doubled channels, limits that
 * cross, or that the channels' own limits cannot meet.
 */
export function checkGroups(
	groups: readonly BudgetGroup[],
	channels: readonly string[],
	limits: readonly { min: number; max: number }[],
):
	| { ok: true; groups: GroupLimit[] }
	| { ok: false; problems: BudgetProblem[] } {
	const problems: BudgetProblem[] = [];
	const seen = new Set<string>();
	const places = groups.map(({ channels: names, min, max }, g) => {
		const add = (code: BudgetProblem["code"], field: string, facts = {}) =>
			problems.push(describeBudgetProblem(code, `groups.${g}.${field}`, facts));
		const members: number[] = [];
		if (names.length === 0)
			add("bad-group", "channels", { allowed: channels.join(", ") });
		for (const name of names) {
			const place = channels.indexOf(name);
			if (place < 0)
				add("bad-group", "channels", { allowed: channels.join(", ") });
			else if (seen.has(name)) add("channel-in-two-groups", "channels");
			else members.push(place);
			seen.add(name);
		}
		for (const [side, value] of [
			["min", min],
			["max", max],
		] as const)
			if (value !== undefined && !(Number.isFinite(value) && value >= 0))
				add("bad-limit", side);
		const least = members.reduce((sum, m) => sum + (limits[m]?.min ?? 0), 0);
		const most = members.reduce((sum, m) => sum + (limits[m]?.max ?? 0), 0);
		if (min !== undefined && max !== undefined && min > max)
			add("group-min-above-max", "min");
		else if (min !== undefined && min > most * (1 + 1e-9))
			add("group-out-of-reach", "min", { sum: most, total: min });
		else if (max !== undefined && max < least * (1 - 1e-9))
			add("group-out-of-reach", "max", { sum: least, total: max });
		return { members, min: min ?? 0, max: max ?? most };
	});
	return problems.length > 0
		? { ok: false, problems }
		: { ok: true, groups: places };
}
