import { suggestBudget } from "@lotse/shared/causal/budget/suggest-budget.ts";
import type { AdAccount } from "@lotse/shared/contract/ads-accounts.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { StoredModel } from "../../ports.ts";
import { describeBudgetEvidence } from "../budget/describe-budget-evidence.ts";
import type { DecisionDraft } from "../review/create-decision.ts";
import type { PlannedRow } from "./plan-ad-changes.ts";

/** Planned budget changes as a decision: what is and would be, the limits of each, and the model's evidence where one suggested them. */
export function draftAdDecision(
	account: AdAccount,
	{ rows }: { rows: readonly PlannedRow[] },
	model: StoredModel | null,
	context: { title: string; language: Language; codeVersion: string },
): DecisionDraft {
	const { title, language, codeVersion } = context;
	const words = wordsOf[language];
	const unit = `${account.currency} ${words.aDay}`;
	const solved = model && suggestBudget(model.model, {});
	const reasons = rows
		.filter(({ reason }) => reason !== "")
		.map(({ campaign, reason }) => `${campaign.name}: ${reason}`);
	return {
		question: "where-next-euro",
		title,
		targetMetric: model?.model.spec.target ?? words.metric,
		limits: rows.map(({ campaign, minMicros, maxMicros }) => ({
			name: campaign.name.slice(0, 120),
			min: minMicros / 1_000_000,
			max: maxMicros / 1_000_000,
			unit,
		})),
		evidence:
			model && solved?.ok
				? describeBudgetEvidence(
						model,
						solved.suggestion,
						language,
						codeVersion,
					)
				: [],
		proposal: {
			summary: [words.summary(account.name), ...reasons]
				.join(" ")
				.slice(0, 2_000),
			changes: rows.map(({ campaign, toMicros }) => ({
				name: campaign.name.slice(0, 200),
				from: campaign.amountMicros / 1_000_000,
				to: toMicros / 1_000_000,
				unit,
			})),
		},
	};
}

const wordsOf = {
	de: {
		aDay: "je Tag",
		metric: "Wert der Conversions",
		summary: (name: string) =>
			`Tagesbudgets im Google-Ads-Konto ${name} ändern.`,
	},
	en: {
		aDay: "a day",
		metric: "conversion value",
		summary: (name: string) =>
			`Change daily budgets in the Google Ads account ${name}.`,
	},
};
