import { getScriptPlan } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { readAdSettings } from "../../services/read-ad-settings.ts";

export const getScriptPlanFeature = serve(getScriptPlan)(
	async ({ input, workspace, language }) => {
		const [decision, changes, { policy, stop }] = await Promise.all([
			workspace.decisions.get(input.decisionId),
			workspace.adChanges.ofDecision(input.decisionId),
			readAdSettings(workspace),
		]);
		const [first] = changes;
		if (!decision || !first) return { ok: false, code: "not-found" };
		if (decision.state !== "approved" || stop.isStopped)
			return { ok: false, code: "unprocessable", detail: held[language] };
		const { id: decisionId, title } = decision;
		const { customerId, currency } = first;
		const plan = changes
			.filter(({ state }) => state === "planned")
			.map(({ budgetId, campaign, fromMicros, toMicros }) => ({
				budgetId,
				campaign,
				fromMicros,
				toMicros,
			}));
		return {
			ok: true,
			body: {
				kind: "lotse-ads-plan",
				version: 1,
				decisionId,
				title,
				customerId,
				currency,
				changes: plan,
				policy,
			},
		};
	},
);

const held = {
	de: "Einen Plan gibt es nur für eine freigegebene Entscheidung und nur, solange der Not-Halt nicht gezogen ist.",
	en: "There is a plan only for an approved decision, and only while the brake is off.",
};
