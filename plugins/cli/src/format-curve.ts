import type { ResponseCurve } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { chartMessages } from "@lotse/shared/ui/messages/charts.ts";
import { formatTable } from "./format-table.ts";

/** Every so many points of a curve make a row. */
const step = 5;

/** A response curve as a table: spend a week, what it brings with its interval, what the next unit of money brings. */
export function formatCurve(
	curve: ResponseCurve,
	target: string,
	language: Language,
): string {
	const { number, money } = createFormat(language, "UTC");
	const says = chartMessages[language];
	const today = curve.current.spend;
	const rows = [
		...curve.points.filter((_, index) => index % step === 0),
		curve.current,
	]
		.toSorted((a, b) => a.spend - b.spend)
		.map((point) => {
			const remark =
				point === curve.current
					? says.today
					: point.extrapolates
						? says.extrapolates
						: "";
			return [
				money(point.spend, curve.currency),
				number(point.mean),
				number(point.q3),
				number(point.q97),
				number(point.marginalReturn),
				remark,
			];
		});
	const head = [
		says.spendAWeek,
		says.mean,
		"q3",
		"q97",
		says.marginalReturn,
		"",
	];
	const title = says.curveSummary(
		curve.channel,
		money(today, curve.currency),
		`${number(curve.current.mean)} ${target}`,
	);
	return `${title}\n${formatTable([head, ...rows])}`;
}
