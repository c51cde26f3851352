import type { BudgetSuggestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { StoredModel } from "../../ports.ts";
import type { DecisionDraft } from "../review/create-decision.ts";
import { budgetWords } from "./budget-words.ts";
import { describeBudgetEvidence } from "./describe-budget-evidence.ts";

/** A suggested split as a decision: its limits, its evidence and a change a channel, in money a week. */
export function draftBudgetDecision(
	stored: StoredModel,
	suggestion: BudgetSuggestion,
	context: { title: string; language: Language; codeVersion: string },
): DecisionDraft {
	const { title, language, codeVersion } = context;
	const words = budgetWords[language];
	const unit = words.aWeek(suggestion.currency);
	const { total, channels, notes } = suggestion;
	return {
		question: "where-next-euro",
		title,
		targetMetric: stored.model.spec.target,
		limits: [
			...channels.map(({ channel, min, max }) => ({
				name: channel,
				min: toCents(min),
				max: toCents(max),
				unit,
			})),
			{ name: words.allChannels, min: null, max: toCents(total), unit },
		],
		evidence: describeBudgetEvidence(stored, suggestion, language, codeVersion),
		proposal: {
			summary: [words.proposal, ...notes.map((note) => note[language])]
				.join(" ")
				.slice(0, 2_000),
			changes: channels.map(({ channel, current, suggested }) => ({
				name: channel,
				from: toCents(current),
				to: toCents(suggested),
				unit,
			})),
		},
	};
}

function toCents(amount: number): number {
	return Math.round(amount * 100) / 100;
}
