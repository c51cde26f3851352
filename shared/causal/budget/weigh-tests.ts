import type { MmmModel } from "../mmm/mmm-model.ts";
import { steadyResponse } from "../mmm/steady-response.ts";
import type { BudgetProblem, BudgetQuestion } from "./budget-suggestion.ts";
import { checkQuestion } from "./check-question.ts";
import { type ExpectedRegret, expectedRegret } from "./expected-regret.ts";
import { suggestBudget } from "./suggest-budget.ts";
import { type TestValue, valueOfTests } from "./value-of-tests.ts";

export type WeighedTest = TestValue & {
	/** "pause": half the markets spend nothing on the channel; "double": they spend twice as much. */
	design: "pause" | "double";
	/** Part of the expected regret the test takes away on average, 0..1. */
	shareOfRegret: number;
};

export type WeighedTests = {
	/** What is still unknown costs so much, in units of the target a week: the most all tests together can be worth. */
	regret: ExpectedRegret;
	/** One a channel, the better of the two designs, most valuable first. */
	tests: WeighedTest[];
	weeks: number;
	seed: number;
	currency: string | null;
};

/**
 * Which geo test would improve the next split most: for every channel the value of pausing and of doubling it in half the markets.
 *
 * The error of a test is that of two halves of the markets with the week-to-week noise the model left unexplained, independent between
 * halves and weeks: the difference of the halves, scaled to all markets, has standard error 2 × noise × √weeks. Real halves that move
 * together do better, so values are on the careful side.
 *
 * @param weeks length of the tests, 1 to 26
 * @param seed of the simulated results
 */
export function weighTests(
	model: MmmModel,
	question: BudgetQuestion,
	{ weeks = 4, seed = 1 }: { weeks?: number; seed?: number } = {},
):
	| { ok: true; weighed: WeighedTests }
	| { ok: false; problems: BudgetProblem[] } {
	const checked = checkQuestion(model, question);
	if (!checked.ok) return checked;
	const solved = suggestBudget(model, question);
	if (!solved.ok) return solved;
	const { current, limits, groups, draws } = checked.question;
	const { total, channels } = solved.suggestion;
	const frequencies = Object.fromEntries(
		channels.flatMap(({ channel, frequency }) =>
			frequency ? [[channel, frequency.suggested]] : [],
		),
	);
	const responses = steadyResponse(model, draws, frequencies);
	const regret = expectedRegret(
		responses,
		limits,
		groups,
		channels.map(({ suggested }) => suggested),
	);
	const sigma = 2 * unexplained(model) * Math.sqrt(weeks);
	const designs = responses.flatMap(({ channel }, m) => {
		const from = current[m] ?? 0;
		if (from <= 0) return [];
		return [
			{ channel, from, to: 0, weeks, sigma },
			{ channel, from, to: 2 * from, weeks, sigma },
		];
	});
	const values = valueOfTests(responses, limits, groups, total, designs, seed);
	const best = new Map<string, TestValue>();
	for (const test of values) {
		const rival = best.get(test.channel);
		if (!rival || test.value > rival.value) best.set(test.channel, test);
	}
	const tests = [...best.values()]
		.sort((a, b) => b.value - a.value)
		.map(
			(test): WeighedTest => ({
				...test,
				design: test.to === 0 ? "pause" : "double",
				shareOfRegret:
					regret.mean > 0 ? Math.min(1, test.value / regret.mean) : 0,
			}),
		);
	return {
		ok: true,
		weighed: { regret, tests, weeks, seed, currency: model.currency },
	};
}

/** Standard deviation of what the model's mean prediction left open in a week, in units of the target. */
function unexplained({ series, diagnostics }: MmmModel): number {
	const { target } = series;
	const range = Math.max(...target) - Math.min(...target);
	return diagnostics.nrmse * range;
}
