import { evaluateDraw } from "./evaluate-draw.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { MmmSeries } from "./mmm-series.ts";
import { prepareDesign } from "./prepare-design.ts";

/** Effects of every draw, week by week, in units of the target: `[draw * weeks + week]`. */
export type WeekDraws = {
	weeks: number;
	draws: number;
	baseline: Float64Array;
	/** One array a channel. */
	channels: Float64Array[];
};

/**
 * What a fitted model says about the weeks of a series, draw by draw, without week-to-week noise. The series may be the one it was
 * fitted to or a longer one (then its earlier weeks are the history for carry-over); columns must be the same.
 */
export function predictWeeks(model: MmmModel, series: MmmSeries): WeekDraws {
	const design = prepareDesign(series, model.spec, model.scales);
	const weeks = design.weeks;
	const size = weeks * model.draws.length;
	const baseline = new Float64Array(size);
	const channels = design.channels.map(() => new Float64Array(size));
	model.draws.forEach((draw, d) => {
		const effects = evaluateDraw(design, draw);
		baseline.set(effects.baseline, d * weeks);
		effects.contributions.forEach((contribution, m) => {
			channels[m]?.set(contribution, d * weeks);
		});
	});
	return { weeks, draws: model.draws.length, baseline, channels };
}
