import type { BudgetSuggestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { contributions } from "@lotse/shared/causal/mmm/contributions.ts";
import type { Interval } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { Estimate, Evidence } from "@lotse/shared/contract/decisions.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { StoredModel } from "../../ports.ts";
import { budgetWords } from "./budget-words.ts";

const level = 0.94;

/**
 * Why a split is suggested: what each channel brought (causal), where the split comes from (generative), what it should bring and how
 * far off the model was on weeks it had not seen (predictive). Computed from the stored model, never taken from a caller.
 */
export function describeBudgetEvidence(
	stored: StoredModel,
	suggestion: BudgetSuggestion,
	language: Language,
	codeVersion: string,
): Evidence[] {
	const { model, backtest } = stored;
	const words = budgetWords[language];
	const { currency, expected } = suggestion;
	const { target } = model.spec;
	const unit = words.aWeek(currency);
	const { number, percent } = formats(language);
	const common = {
		dataWindow: { from: model.dataWindow.from, to: model.dataWindow.to },
		modelVersion: model.codeVersion,
		codeVersion,
	};
	const range = (value: Interval, format: (value: number) => string) =>
		`${format(value.mean)} (${format(value.q3)}–${format(value.q97)})`;
	const causal = contributions(model).channels.map(
		({ channel, total, share, spend }): Evidence => ({
			...common,
			kind: "causal",
			title: words.causalTitle(channel).slice(0, 200),
			summary: `${words.causal(`${range(total, number)} ${target}`, range(share, percent), `${number(spend)} ${currency ?? ""}`.trim(), model.dataWindow.weeks)} ${words.observed}`,
			estimate: roasOf(stored, channel, `${target} / ${currency ?? "1"}`),
		}),
	);
	const { commonMarginalReturn } = suggestion.proof;
	const predictive: Evidence[] = [
		{
			...common,
			kind: "generative",
			title: words.splitTitle,
			summary: words.split(number(commonMarginalReturn)),
			estimate: { value: suggestion.total, interval: null, level, unit },
		},
		{
			...common,
			kind: "predictive",
			title: words.gainTitle,
			summary: `${words.gain(percent(suggestion.pBetter))} ${words.more(range(expected.difference, number))}`,
			estimate: estimateOf(expected.gainOverSameSplit, target),
		},
		{
			...common,
			kind: "predictive",
			title: words.backtestTitle,
			summary: backtest ? backtest.headline[language] : words.noBacktest,
			estimate: backtest && {
				value: backtest.relativeError,
				interval: null,
				level,
				unit: "share",
			},
		},
	];
	return [...causal, ...predictive];
}

/** What a unit of spend brought, as the model's own summary has it. */
function roasOf(
	{ model }: StoredModel,
	channel: string,
	unit: string,
): Estimate | null {
	const row = model.summary.find(({ name }) => name === `roas[${channel}]`);
	return row ? estimateOf(row, unit) : null;
}

function estimateOf({ mean, q3, q97 }: Interval, unit: string): Estimate {
	return { value: mean, interval: [q3, q97], level, unit: unit.slice(0, 40) };
}

function formats(language: Language) {
	const number = new Intl.NumberFormat(language, {
		maximumSignificantDigits: 3,
	});
	const percent = new Intl.NumberFormat(language, {
		style: "percent",
		maximumSignificantDigits: 3,
	});
	return {
		number: (value: number) => number.format(value),
		percent: (value: number) => percent.format(value),
	};
}
