import type { BudgetSuggestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import {
	type BestSpread,
	spreadOfBest,
} from "@lotse/shared/causal/budget/spread-of-best.ts";
import { suggestBudget } from "@lotse/shared/causal/budget/suggest-budget.ts";
import type {
	AdCampaign,
	suggestAdBudgets,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { Input } from "@lotse/shared/contract/route.ts";
import { allowedRange } from "@lotse/shared/trust/limits/allowed-range.ts";
import type { BudgetPolicy } from "@lotse/shared/trust/limits/budget-policy.ts";
import { minorUnitMicros } from "@lotse/shared/trust/limits/minor-unit-micros.ts";
import { roundTowards } from "@lotse/shared/trust/limits/round-towards.ts";
import type { StoredModel } from "../../ports.ts";
import { matchChannel } from "./match-channel.ts";

type Reply = Input<(typeof suggestAdBudgets)["reply"]>;
interface Context {
	readonly currency: string;
	readonly policy: BudgetPolicy;
	readonly language: Language;
}

/**
 * What the mix model's best split means for each campaign. The model knows channels, not campaigns: every campaign of a channel gets
 * the channel's change, so shares within a channel stay as they are, and the reply says so. Then the limits per change hold.
 */
export function suggestCampaignBudgets(
	stored: StoredModel,
	campaigns: readonly AdCampaign[],
	context: Context,
): Reply {
	const words = wordsOf[context.language];
	const solved = suggestBudget(stored.model, {});
	if (!solved.ok) {
		const [problem] = solved.problems;
		const message = problem?.message[context.language] ?? words.none;
		return { model: null, message, suggestions: [] };
	}
	const { suggestion } = solved;
	const spread = spreadOfBest(stored.model);
	const spreads = spread.ok ? spread.channels : [];
	const { id, name, version, from, to } = stored;
	const { pBetter } = suggestion;
	return {
		model: { id, name, version, from, to, pBetter },
		message: suggestion.alreadyBest ? words.best : "",
		suggestions: campaigns
			.filter(({ isEnabled }) => isEnabled)
			.map((campaign) =>
				suggestOne(stored, suggestion, spreads, campaign, context),
			),
	};
}

function suggestOne(
	stored: StoredModel,
	suggestion: BudgetSuggestion,
	spreads: readonly BestSpread[],
	campaign: AdCampaign,
	{ currency, policy, language }: Context,
): Reply["suggestions"][number] {
	const words = wordsOf[language];
	const { campaignId, name, budgetId, amountMicros: currentMicros } = campaign;
	const row = { campaignId, name, budgetId, currency, currentMicros };
	const silent = (reason: string, channel: string | null = null) => ({
		...row,
		suggestedMicros: null,
		unlimitedMicros: null,
		amountInterval: null,
		returnPerUnit: null,
		channel,
		reason,
	});
	const channel = matchChannel(
		campaign,
		suggestion.channels.map((one) => one.channel),
	);
	const found = suggestion.channels.find((one) => one.channel === channel);
	if (!found) return silent(words.unknown);
	if (!campaign.isDaily || campaign.isShared || currentMicros === 0)
		return silent(words.fixed, found.channel);
	if (found.current === 0) return silent(words.idle, found.channel);
	const ratio = found.suggested / found.current;
	const unlimitedMicros = Number(
		roundTowards(
			BigInt(Math.round(currentMicros * ratio)),
			BigInt(currentMicros),
			minorUnitMicros(currency),
		),
	);
	const spread = spreads.find((one) => one.channel === found.channel);
	const minor = Number(minorUnitMicros(currency));
	const atSpend = (spend: number) =>
		Math.round((currentMicros * spend) / found.current / minor) * minor;
	const range = allowedRange(currentMicros, currency, policy);
	const suggestedMicros = Math.min(
		range.maxMicros,
		Math.max(range.minMicros, unlimitedMicros),
	);
	const roas = stored.model.summary.find(
		(one) => one.name === `roas[${found.channel}]`,
	);
	const percent = new Intl.NumberFormat(language, {
		style: "percent",
		maximumFractionDigits: 0,
		signDisplay: "exceptZero",
	}).format(ratio - 1);
	return {
		...row,
		suggestedMicros,
		unlimitedMicros,
		amountInterval: spread ? [atSpend(spread.low), atSpend(spread.high)] : null,
		returnPerUnit: roas
			? { value: roas.mean, interval: [roas.q3, roas.q97] }
			: null,
		channel: found.channel,
		reason: [
			words.reason(found.channel, percent),
			...(suggestedMicros === unlimitedMicros ? [] : [words.limited]),
			...(spread?.reachesLimit ? [words.reachesLimit] : []),
			...(found.extrapolates ? [words.extrapolates] : []),
		].join(" "),
	};
}

const wordsOf = {
	de: {
		none: "Das Modell macht keinen Vorschlag.",
		best: "Die heutige Aufteilung ist innerhalb der Grenzen schon die beste.",
		unknown: "Keinem Kanal des Modells zuzuordnen; dazu sagt es nichts.",
		fixed:
			"Geteiltes, leeres oder Laufzeitbudget: Lotse ändert nur eigene Tagesbudgets.",
		idle: "In diesem Kanal wurde zuletzt nichts ausgegeben; eine Änderung in Prozent gibt es nicht.",
		reason: (channel: string, percent: string) =>
			`Kanal ${channel}: ${percent} laut Modell. Die Anteile der Kampagnen im Kanal bleiben, denn das Modell kennt nur Kanäle.`,
		limited: "Durch die Grenzen je Änderung gekürzt.",
		reachesLimit:
			"Das Intervall endet an der Spanne von ±30 %, in der das Modell sucht.",
		extrapolates: "Liegt über allem, was in den Daten vorkam.",
	},
	en: {
		none: "The model makes no suggestion.",
		best: "Today’s split is already the best within the limits.",
		unknown: "Belongs to no channel of the model, which says nothing about it.",
		fixed:
			"Shared, empty or lifetime budget: Lotse changes a campaign’s own daily budget only.",
		idle: "Nothing was spent in this channel lately; there is no change in percent.",
		reason: (channel: string, percent: string) =>
			`Channel ${channel}: ${percent} according to the model. Shares of campaigns within the channel stay, for the model knows channels only.`,
		limited: "Cut back by the limits per change.",
		reachesLimit: "The interval ends at the ±30% within which the model looks.",
		extrapolates: "Lies above anything the data have seen.",
	},
};
