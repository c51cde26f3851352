import { hasPlan } from "@lotse/shared/causal/bandit/has-plan.ts";
import { paceBudget as pace } from "@lotse/shared/causal/bandit/pace-budget.ts";
import { paceBudget } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";

export const paceBudgetFeature = serve(paceBudget)(
	async ({ input, language }) => {
		if (hasPlan(input.arms))
			return {
				ok: true,
				body: { arms: pace(input.arms, input.corridor, input.seed) },
			};
		const error = {
			field: "arms.0.planned",
			message: noPlan.message[language],
			fix: noPlan.fix[language],
		};
		return { ok: false, code: "unprocessable", errors: [error] };
	},
);

const noPlan = {
	message: {
		de: "Im Plan steht nirgends Geld.",
		en: "The plan holds no money anywhere.",
	},
	fix: {
		de: "Geben Sie das geplante Tagesbudget jeder Kampagne an.",
		en: "Give the planned daily budget of each campaign.",
	},
};
