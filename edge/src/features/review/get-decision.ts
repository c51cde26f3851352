import { getDecision } from "@lotse/shared/contract/decisions.ts";
import { serve } from "../../serve.ts";

export const getDecisionFeature = serve(getDecision)(
	async ({ input, workspace }) => {
		const decision = await workspace.decisions.get(input.decisionId);
		return decision
			? { ok: true, body: decision }
			: { ok: false, code: "not-found" };
	},
);
