import { contributions } from "../../causal/mmm/contributions.ts";
import type { MmmSummaryRow } from "../../causal/mmm/mmm-model.ts";
import type { Decomposition } from "../../causal/review/decompose.ts";
import { drawWaterfall } from "./draw-waterfall.ts";
import { drawWeeks } from "./draw-weeks.ts";
import { type Markup, markup } from "./markup.ts";
import type { ReportContext } from "./report-context.ts";
import { writeTable } from "./write-table.ts";

/** Where the target came from: a waterfall over the window, the returns, and the same week by week. */
export function writeParts(
	{ model, text, format, range }: ReportContext,
	parts: Decomposition,
): Markup {
	const detail = contributions(model);
	const rowOf = (name: string) =>
		model.summary.find((row) => row.name === name);
	const shown = (row: MmmSummaryRow | undefined) =>
		row ? `${format.number(row.mean)} (${range(row)})` : "–";
	const waterfall = drawWaterfall(
		text.parts,
		[
			{ name: text.baseline, value: parts.baseline, kind: "sum" },
			...parts.channels.map(({ channel, total }) => ({
				name: channel,
				value: total,
				kind: "part" as const,
			})),
			{ name: text.modelTotal, value: parts.total, kind: "sum" },
		],
		format.number,
	);
	const percent = (value: number) => format.percent(value / parts.observed, 1);
	const rows = [
		[
			text.baseline,
			`${format.number(parts.baseline.mean)} (${range(parts.baseline)})`,
			percent(parts.baseline.mean),
			"–",
			"–",
			"–",
		],
		...parts.channels.map(({ channel, total }) => {
			const spend =
				detail.channels.find((own) => own.channel === channel)?.spend ?? 0;
			return [
				channel,
				`${format.number(total.mean)} (${range(total)})`,
				percent(total.mean),
				spend > 0 ? format.money(spend, model.currency) : "–",
				shown(rowOf(`roas[${channel}]`)),
				shown(rowOf(`mroas[${channel}]`)),
			];
		}),
		[
			text.modelTotal,
			`${format.number(parts.total.mean)} (${range(parts.total)})`,
			percent(parts.total.mean),
			"–",
			"–",
			"–",
		],
		[
			text.observed,
			format.number(parts.observed),
			percent(parts.observed),
			"–",
			"–",
			"–",
		],
	];
	const names = [text.baseline, ...detail.channels.map((own) => own.channel)];
	const weekRows = detail.dates.map((day, t) => [
		format.day(day),
		format.number(detail.observed[t] ?? 0),
		format.number(detail.expected[t]?.mean ?? 0),
		format.number(detail.baseline[t]?.mean ?? 0),
		...detail.channels.map(({ weeks }) => format.number(weeks[t]?.mean ?? 0)),
	]);
	return markup`<section><h2>${text.parts}</h2>${waterfall}${writeTable(
		`${model.spec.target}, ${text.contribution}`,
		[
			text.channel,
			text.contribution,
			text.share,
			text.spend,
			text.roas,
			text.mroas,
		],
		rows,
	)}</section>
<section><h2>${text.weeks}</h2><ul class="key">${names.map(
		(name, i) => markup`<li><span class="s${i % 9}"></span>${name}</li>`,
	)}<li>— ${text.observed}</li></ul>${drawWeeks(detail, {
		title: text.weeks,
		short: format.compact,
		month: format.month,
	})}<details><summary>${text.weeksTable}</summary>${writeTable(
		model.spec.target,
		[text.week, text.observed, text.expected, ...names],
		weekRows,
	)}</details></section>`;
}
