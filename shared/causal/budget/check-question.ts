import { currentSpend } from "../mmm/current-spend.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { BudgetProblem, BudgetQuestion } from "./budget-suggestion.ts";
import { describeBudgetProblem } from "./describe-budget-problem.ts";

/** A question with every default filled in, channels in the order of the model. */
export type CompleteQuestion = {
	total: number;
	current: number[];
	limits: { min: number; max: number }[];
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
	if (!(Number.isFinite(total) && total > 0)) add("bad-total", "total");
	if (!Number.isInteger(draws) || draws < 10 || draws > model.draws.length)
		add("bad-draws", "draws", { allowed: `10 – ${model.draws.length}` });
	for (const name of Object.keys(given))
		if (!channels.includes(name))
			add("unknown-channel", `limits.${name}`, {
				allowed: channels.join(", "),
			});
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
		return { min, max };
	});
	if (problems.length === 0) {
		const least = sum(limits.map((limit) => limit.min));
		const most = sum(limits.map((limit) => limit.max));
		const slack = 1e-9 * total;
		if (least > total + slack)
			add("mins-above-total", "total", { sum: least, total });
		if (most < total - slack)
			add("maxes-below-total", "total", { sum: most, total });
	}
	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, question: { total, current, limits, draws } };
}

function sum(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}
