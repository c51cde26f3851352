import { listNoiseBudgets } from "@lotse/shared/contract/privacy.ts";
import { serve } from "../../serve.ts";
import { noiseBudgetOf } from "../../services/governance/noise-budget-of.ts";

export const listNoiseBudgetsFeature = serve(listNoiseBudgets)(
	async ({ workspace }) => ({
		ok: true,
		body: {
			budgets: (await workspace.noise.totals()).map((total) =>
				noiseBudgetOf(total.dataset, total),
			),
		},
	}),
);
