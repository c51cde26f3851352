import { completeSpec } from "./complete-spec.ts";
import type { MmmMarket, MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { prepareDesign } from "./prepare-design.ts";

/** What a fit's memory and time grow with. */
export type FitSize = {
	/** Parameters of the model, those of markets included. */
	parameters: number;
	/** Numbers the model is fitted to: weeks, times markets, times target, media, spend and controls. */
	values: number;
};

/** Size of a fit before it is begun; a few milliseconds. */
export function fitSize(series: MmmSeries, spec: MmmSpec): FitSize {
	const { layout } = prepareDesign(series, completeSpec(spec));
	const markets: readonly MmmMarket[] = series.geos ?? [series];
	let values = 0;
	for (const { target, channels, organic = [], controls } of markets) {
		values += target.length;
		for (const { values: media, spend, frequency = [] } of channels)
			values += media.length + spend.length + frequency.length;
		for (const list of [...organic, ...controls]) values += list.values.length;
	}
	return { parameters: layout.size, values };
}
