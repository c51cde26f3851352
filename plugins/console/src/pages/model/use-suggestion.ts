import type {
	BudgetQuestion,
	BudgetResult,
} from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { suggestBudget } from "@lotse/shared/causal/budget/suggest-budget.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { useEffect, useMemo, useState } from "react";

/** While a slider moves: enough for a figure to be right to a percent or so, few enough for a frame. */
const draws = 200;
const restMs = 150;

/** The best split for the question asked: at once from some of the model's draws, and from all of them when the slider rests. */
export function useSuggestion(
	model: MmmModel,
	question: BudgetQuestion,
): BudgetResult {
	const [settled, setSettled] = useState(() => ({
		model,
		question,
		result: suggestBudget(model, question),
	}));
	const isSettled = settled.model === model && settled.question === question;
	const moving = useMemo(
		() =>
			isSettled
				? null
				: suggestBudget(model, {
						...question,
						draws: Math.min(draws, model.draws.length),
					}),
		[isSettled, model, question],
	);
	useEffect(() => {
		if (isSettled) return;
		const later = window.setTimeout(
			() =>
				setSettled({ model, question, result: suggestBudget(model, question) }),
			restMs,
		);
		return () => window.clearTimeout(later);
	}, [isSettled, model, question]);
	return moving ?? settled.result;
}
