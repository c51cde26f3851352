import type { MmmModel } from "../mmm/mmm-model.ts";
import { steadyResponse } from "../mmm/steady-response.ts";
import type { BudgetQuestion, BudgetSuggestion } from "./budget-suggestion.ts";
import { checkQuestion } from "./check-question.ts";
import { type ExpectedRegret, expectedRegret } from "./expected-regret.ts";

/**
 * What knowing the curves exactly would bring a week more than a suggestion does, within the limits of its question; null where the
 * question does not hold. See `expected-regret.ts` for what it estimates.
 *
 * @example regretOfSplit(model, {}, suggestion) // { mean: 812, draws: 200, steps: 120 }
 */
export function regretOfSplit(
	model: MmmModel,
	question: BudgetQuestion,
	{ channels }: Pick<BudgetSuggestion, "channels">,
): ExpectedRegret | null {
	const checked = checkQuestion(model, question);
	if (!checked.ok) return null;
	const { limits, groups, draws } = checked.question;
	const frequencies = Object.fromEntries(
		channels.flatMap(({ channel, frequency }) =>
			frequency ? [[channel, frequency.suggested]] : [],
		),
	);
	return expectedRegret(
		steadyResponse(model, draws, frequencies),
		limits,
		groups,
		channels.map(({ suggested }) => suggested),
	);
}
