import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { chartMessages } from "@lotse/shared/ui/messages/charts.ts";
import { formatTable } from "./format-table.ts";

/** A backtest as a table of the weeks held back, observed beside predicted, and what it comes to. */
export function formatBacktest(
	{ origins, headline }: MmmBacktest,
	target: string,
	language: Language,
): string {
	const { number, day } = createFormat(language, "UTC");
	const says = chartMessages[language];
	const rows = origins.flatMap(({ dates, observed, predicted }) =>
		dates.map((date, week) => {
			const value = observed[week] ?? Number.NaN;
			const { mean, q3, q97 } = predicted[week] ?? {
				mean: Number.NaN,
				q3: Number.NaN,
				q97: Number.NaN,
			};
			const isOutside = value < q3 || value > q97;
			return [
				day(date),
				...[value, mean, q3, q97].map(number),
				isOutside ? (language === "de" ? "außerhalb" : "outside") : "",
			];
		}),
	);
	const head = [says.week, says.observed, says.mean, "q3", "q97", ""];
	return `${target}\n${formatTable([head, ...rows])}\n\n${headline[language]}`;
}
