import { evaluateDraw } from "./evaluate-draw.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { MmmSeries } from "./mmm-series.ts";
import { prepareDesign } from "./prepare-design.ts";

/** Effects of every draw, week by week, in units of the target: `[draw * weeks + week]`. */
export type WeekDraws = {
	weeks: number;
	draws: number;
	baseline: Float64Array;
	/** One array a channel, paid ones before organic ones. */
	channels: Float64Array[];
	/** Standard deviation (Student-t scale) of a week's noise, one a draw. */
	noise: Float64Array;
};

/**
 * What a fitted model says about the weeks of a series, all markets together, draw by draw, without week-to-week noise. The series may be the one it was
 * fitted to or a longer one (then its earlier weeks are the history for carry-over); columns must be the same.
 */
export function predictWeeks(model: MmmModel, series: MmmSeries): WeekDraws {
	const design = prepareDesign(
		series,
		model.spec,
		model.scales,
		model.dataWindow.weeks,
	);
	const weeks = design.weeks;
	const size = weeks * model.draws.length;
	const baseline = new Float64Array(size);
	const channels = design.channels.map(() => new Float64Array(size));
	const noise = new Float64Array(model.draws.length);
	model.draws.forEach((draw, d) => {
		const effects = evaluateDraw(design, draw);
		addMarkets(effects.baseline, baseline, d * weeks, weeks);
		effects.contributions.forEach((contribution, m) => {
			const out = channels[m];
			if (out) addMarkets(contribution, out, d * weeks, weeks);
		});
		let variance = 0;
		for (const own of effects.noise) variance += own * own;
		noise[d] = Math.sqrt(variance);
	});
	return { weeks, draws: model.draws.length, baseline, channels, noise };
}

/** Adds all markets' weeks up. */
function addMarkets(
	rows: Float64Array,
	out: Float64Array,
	at: number,
	weeks: number,
): void {
	for (let i = 0; i < rows.length; i++) {
		const place = at + (i % weeks);
		out[place] = (out[place] ?? 0) + (rows[i] ?? 0);
	}
}
