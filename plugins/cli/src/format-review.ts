import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { Interval } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { Decomposition } from "@lotse/shared/causal/review/decompose.ts";
import type { ModelReview } from "@lotse/shared/causal/review/review-model.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { reportMessages } from "@lotse/shared/ui/model-report/report-messages.ts";
import { formatChecks } from "./format-checks.ts";
import { formatTable } from "./format-table.ts";

/** A model's health card as text: verdict, where the target came from, returns, checks, limits. */
export function formatReview(
	model: MmmModel,
	parts: Decomposition,
	review: ModelReview,
	language: Language,
): string {
	const { number, percent, day } = createFormat(language, "UTC");
	const text = reportMessages[language];
	const { spec, dataWindow, diagnostics, codeVersion, currency } = model;
	const row = (name: string, value: Interval) => [
		name,
		number(value.mean),
		number(value.q3),
		number(value.q97),
		percent(value.mean / parts.observed, 1),
		...returnsOf(name),
	];
	const returnsOf = (channel: string) => {
		const own = model.summary.find(({ name }) => name === `roas[${channel}]`);
		return own ? [own.mean, own.q3, own.q97].map(number) : ["", "", ""];
	};
	return [
		text.title(spec.target),
		`${text.span(day(dataWindow.from), day(dataWindow.to), dataWindow.weeks)}; ${text.version(codeVersion, diagnostics.seed)}; ${text.currency}: ${currency ?? text.noCurrency}`,
		"",
		review.headline[language],
		model.verdict.headline[language],
		...model.verdict.reasons.map((reason) => `- ${reason[language]}`),
		"",
		formatTable([
			["", text.contribution, "q3", "q97", text.share, "ROAS", "q3", "q97"],
			row(text.baseline, parts.baseline),
			...parts.channels.map(({ channel, total }) => row(channel, total)),
			row(text.modelTotal, parts.total),
		]),
		`${text.observed}: ${number(parts.observed)}. ${text.intervals}`,
		"",
		formatChecks(review.checks, language),
		"",
		text.limits,
		...review.limits.map((limit) => `- ${limit[language]}`),
	].join("\n");
}
