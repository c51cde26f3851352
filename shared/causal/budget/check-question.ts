import { currentSpend } from "../mmm/current-spend.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { BudgetProblem, BudgetQuestion } from "./budget-suggestion.ts";
import type { BudgetTarget } from "./budget-target.ts";
import { checkGroups } from "./check-groups.ts";
import { describeBudgetProblem } from "./describe-budget-problem.ts";
import type { GroupLimit } from "./tighten-by-groups.ts";

/** A question with every default filled in, channels in the order of the model. */
export type CompleteQuestion = {
	/** What is to be split, or what the money has to bring. */
	goal: { total: number } | { target: BudgetTarget };
	current: number[];
	/** Largest frequency of channels that have one, by name. */
	frequencyCaps: Record<string, number>;
	limits: { min: number; max: number }[];
	groups: GroupLimit[];
	maxStep: number | null;
	draws: number;
};

/** How far a channel without limits of its own may move from today's spend. */
const DEFAULT_STEP = 0.3;

/**
 * Fills the defaults of a budget question (today's total; today's spend ±30 % a channel) and names whatever makes it impossible,
 * before anything is solved.
 */
export function checkQuestion(
	model: MmmModel,
	question: BudgetQuestion,
):
	| { ok: true; question: CompleteQuestion }
	| { ok: false; problems: BudgetProblem[] } {
	if (model.verdict.advice === "withheld")
		return {
			ok: false,
			problems: [describeBudgetProblem("advice-withheld", "model")],
		};
	const channels = model.series.channels.map((channel) => channel.name);
	const current = currentSpend(model);
	const total = question.total ?? sum(current);
	const draws = question.draws ?? model.draws.length;
	const given = question.limits ?? {};
	const problems: BudgetProblem[] = [];
	const add = (...args: Parameters<typeof describeBudgetProblem>) =>
		problems.push(describeBudgetProblem(...args));
	const { target, maxStep = null } = question;
	if (target && question.total !== undefined) add("target-and-total", "target");
	else if (target && !(Number.isFinite(target.value) && target.value > 0))
		add("bad-target", "target.value");
	else if (!target && !(Number.isFinite(total) && total > 0))
		add("bad-total", "total");
	if (maxStep !== null && !(maxStep > 0 && maxStep <= 1))
		add("bad-step", "maxStep");
	if (!Number.isInteger(draws) || draws < 10 || draws > model.draws.length)
		add("bad-draws", "draws", { allowed: `10 – ${model.draws.length}` });
	for (const name of Object.keys(given))
		if (!channels.includes(name))
			add("unknown-channel", `limits.${name}`, {
				allowed: channels.join(", "),
			});
	const frequencyCaps: Record<string, number> = {};
	const limits = channels.map((name, m) => {
		const now = current[m] ?? 0;
		const limit = Object.hasOwn(given, name) ? given[name] : undefined;
		const { min, max } = limit ?? {
			min: now * (1 - DEFAULT_STEP),
			max: now * (1 + DEFAULT_STEP),
		};
		for (const [side, value] of [
			["min", min],
			["max", max],
		] as const)
			if (!(Number.isFinite(value) && value >= 0))
				add("bad-limit", `limits.${name}.${side}`);
		if (min > max) add("min-above-max", `limits.${name}.min`);
		const cap = limit?.frequencyCap;
		if (cap !== undefined) {
			const field = `limits.${name}.frequencyCap`;
			if (!model.series.channels[m]?.frequency) add("no-frequency", field);
			else if (!(Number.isFinite(cap) && cap >= 1))
				add("bad-frequency-cap", field);
			frequencyCaps[name] = cap;
		}
		return { min, max };
	});
	if (problems.length > 0) return { ok: false, problems };
	const checked = checkGroups(question.groups ?? [], channels, limits);
	if (!checked.ok) return checked;
	const { groups } = checked;
	if (!target) {
		const { least, most } = roomFor(limits, groups);
		const slack = 1e-9 * total;
		if (least > total + slack)
			add("mins-above-total", "total", { sum: least, total });
		if (most < total - slack)
			add("maxes-below-total", "total", { sum: most, total });
	}
	if (problems.length > 0) return { ok: false, problems };
	const goal = target ? { target } : { total };
	return {
		ok: true,
		question: { goal, current, frequencyCaps, limits, groups, maxStep, draws },
	};
}

/** The smallest and largest total that limits on channels and groups leave. */
function roomFor(
	limits: readonly { min: number; max: number }[],
	groups: readonly GroupLimit[],
): { least: number; most: number } {
	let least = sum(limits.map((limit) => limit.min));
	let most = sum(limits.map((limit) => limit.max));
	for (const { members, min, max } of groups) {
		least += Math.max(0, min - sum(members.map((m) => limits[m]?.min ?? 0)));
		most -= Math.max(0, sum(members.map((m) => limits[m]?.max ?? 0)) - max);
	}
	return { least, most };
}

function sum(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}
