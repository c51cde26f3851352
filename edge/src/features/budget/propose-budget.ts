import { suggestBudget } from "@lotse/shared/causal/budget/suggest-budget.ts";
import { proposeBudget } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";
import { describeBudgetProblems } from "../../services/budget/describe-budget-problems.ts";
import { draftBudgetDecision } from "../../services/budget/draft-budget-decision.ts";
import { createDecision } from "../../services/review/create-decision.ts";

export const proposeBudgetFeature = serve(proposeBudget)(
	async ({ input, caller, workspace, ports, language }) => {
		const { modelId, title, ...question } = input;
		const stored = await workspace.models.get(modelId);
		if (!stored) return { ok: false, code: "not-found" };
		const solved = suggestBudget(stored.model, question);
		if (!solved.ok) {
			const errors = describeBudgetProblems(solved.problems, language);
			return { ok: false, code: "unprocessable", errors };
		}
		const { codeVersion } = ports;
		const { suggestion } = solved;
		const context = { title, language, codeVersion };
		const draft = draftBudgetDecision(stored, suggestion, context);
		return { ok: true, body: await createDecision(ports, caller, draft) };
	},
);
