import { weighTests as weigh } from "@lotse/shared/causal/budget/weigh-tests.ts";
import { weighTests } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";
import { describeBudgetProblems } from "../../services/budget/describe-budget-problems.ts";

export const weighTestsFeature = serve(weighTests)(
	async ({ input, workspace, language }) => {
		const { modelId, weeks, seed, ...question } = input;
		const stored = await workspace.models.get(modelId);
		if (!stored) return { ok: false, code: "not-found" };
		const weighed = weigh(stored.model, question, { weeks, seed });
		if (weighed.ok) return { ok: true, body: weighed.weighed };
		const errors = describeBudgetProblems(weighed.problems, language);
		return { ok: false, code: "unprocessable", errors };
	},
);
