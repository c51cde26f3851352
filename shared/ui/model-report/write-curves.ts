import { responseCurves } from "../../causal/mmm/response-curves.ts";
import { drawCurve } from "./draw-curve.ts";
import { type Markup, markup } from "./markup.ts";
import type { ReportContext } from "./report-context.ts";
import { writeTable } from "./write-table.ts";

/** Every so many points of a curve make a row of its table. */
const STEP = 8;

/** Response curves of all paid channels, what was never seen tinted, with their tables. */
export function writeCurves({
	model,
	text,
	format,
	range,
}: ReportContext): Markup {
	const curves = responseCurves(model);
	const drawn = curves.map((curve) => {
		const rows = [
			...curve.points.filter((_, i) => i % STEP === 0),
			curve.current,
		]
			.sort((a, b) => a.spend - b.spend)
			.map((point) => [
				format.money(point.spend, curve.currency),
				`${format.number(point.mean)} (${range(point)})`,
				format.number(point.marginalReturn),
				point === curve.current
					? text.today
					: point.extrapolates
						? text.extrapolates
						: "",
			]);
		return markup`<div>${drawCurve(curve, {
			title: text.curve(curve.channel),
			spendAWeek: text.spendAWeek,
			beyond: text.beyond,
			today: text.today,
			short: format.compact,
		})}${writeTable(
			text.curve(curve.channel),
			[text.spendAWeek, text.brings, text.next, text.remark],
			rows,
		)}</div>`;
	});
	return markup`<section><h2>${text.curves}</h2><p class="quiet">${text.curvesNote}</p><div class="curves">${drawn}</div></section>`;
}
