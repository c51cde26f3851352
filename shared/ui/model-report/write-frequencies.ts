import { frequencyCurves } from "../../causal/mmm/frequency-curves.ts";
import { type Markup, markup } from "./markup.ts";
import type { ReportContext } from "./report-context.ts";
import { writeTable } from "./write-table.ts";

/** How often people should see the channels known by reach and frequency; nothing where there are none. */
export function writeFrequencies({
	model,
	text,
	format,
	range,
}: ReportContext): Markup | "" {
	const curves = frequencyCurves(model);
	if (curves.length === 0) return "";
	const { number } = format;
	return markup`<section><h2>${text.frequencies}</h2><p class="quiet">${text.frequenciesNote}</p>${writeTable(
		text.frequencies,
		[
			text.channel,
			text.frequencyNow,
			text.brings,
			text.frequencyBest,
			text.bringsThen,
		],
		curves.map(({ channel, current, best }) => [
			channel,
			number(current.frequency),
			`${number(current.mean)} (${range(current)})`,
			`${number(best.frequency)} (${number(best.from)} – ${number(best.to)})`,
			`${number(best.mean)} (${range(best)})`,
		]),
	)}</section>`;
}
