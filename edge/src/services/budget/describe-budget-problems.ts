import type { BudgetProblem } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";

/** Problems of a budget question as problems of the request, in the reader's language. */
export function describeBudgetProblems(
	problems: readonly BudgetProblem[],
	language: Language,
): FieldProblem[] {
	return problems.slice(0, 200).map(({ field, message, fix }) => ({
		field: field.slice(0, 200),
		message: message[language].slice(0, 2_000),
		fix: fix[language].slice(0, 2_000),
	}));
}
