import { suggestBudget as solve } from "@lotse/shared/causal/budget/suggest-budget.ts";
import { suggestBudget } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";
import { describeBudgetProblems } from "../../services/budget/describe-budget-problems.ts";

export const suggestBudgetFeature = serve(suggestBudget)(
	async ({ input, workspace, language }) => {
		const { modelId, ...question } = input;
		const stored = await workspace.models.get(modelId);
		if (!stored) return { ok: false, code: "not-found" };
		const solved = solve(stored.model, question);
		if (solved.ok) return { ok: true, body: solved.suggestion };
		const errors = describeBudgetProblems(solved.problems, language);
		return { ok: false, code: "unprocessable", errors };
	},
);
