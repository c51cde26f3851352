import { getScriptPlan } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { readAdSettings } from "../../services/ads/read-ad-settings.ts";

export const getScriptPlanFeature = serve(getScriptPlan)(
	async ({ input, workspace, language }) => {
		const [decision, changes, { policy, stop }] = await Promise.all([
			workspace.decisions.get(input.decisionId),
			workspace.adChanges.ofDecision(input.decisionId),
			readAdSettings(workspace),
		]);
		const [first] = changes;
		if (!decision || !first) return { ok: false, code: "not-found" };
		const { action } = input;
		const isUndo = action === "revert";
		const wanted = isUndo ? "applied" : "approved";
		if (decision.state !== wanted || stop.isStopped)
			return { ok: false, code: "unprocessable", detail: held[language] };
		const { id: decisionId, title } = decision;
		const { customerId, currency } = first;
		const plan = changes
			.filter(({ state }) => openFor[action].includes(state))
			.map(({ budgetId, campaign, fromMicros, toMicros }) => ({
				budgetId,
				campaign,
				fromMicros: isUndo ? toMicros : fromMicros,
				toMicros: isUndo ? fromMicros : toMicros,
			}));
		return {
			ok: true,
			body: {
				kind: "lotse-ads-plan",
				version: 1,
				decisionId,
				action,
				title,
				customerId,
				currency,
				changes: plan,
				policy,
			},
		};
	},
);

const openFor: { readonly [action in "apply" | "revert"]: readonly string[] } =
	{ apply: ["planned"], revert: ["applied", "applying", "reverting"] };

const held = {
	de: "Einen Plan gibt es nur für eine freigegebene Entscheidung, einen Weg zurück nur für eine umgesetzte, und beides nur, solange der Not-Halt nicht gezogen ist.",
	en: "There is a plan only for an approved decision, a way back only for an applied one, and both only while the brake is off.",
};
