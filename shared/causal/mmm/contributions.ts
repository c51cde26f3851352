import { intervalOf } from "./interval-of.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { Interval, MmmContributions } from "./mmm-results.ts";
import { predictWeeks } from "./predict-weeks.ts";

/**
 * What each channel, and everything else together, brought in each week of the window, with 94 % intervals, in units of the target.
 *
 * Totals and shares come from sums draw by draw, so their intervals are right where weekly intervals cannot be added.
 */
export function contributions(model: MmmModel): MmmContributions {
	const { weeks, draws, baseline, channels } = predictWeeks(
		model,
		model.series,
	);
	const { dates, target } = model.series;
	const observedTotal = target.reduce((sum, value) => sum + value, 0);
	const expected = baseline.slice();
	for (const channel of channels)
		for (let i = 0; i < expected.length; i++)
			expected[i] = (expected[i] ?? 0) + (channel[i] ?? 0);
	return {
		dates,
		observed: target,
		expected: weekIntervals(expected, weeks, draws),
		baseline: weekIntervals(baseline, weeks, draws),
		channels: channels.map((values, m) => {
			const totals = drawTotals(values, weeks, draws);
			const paid = model.series.channels.length;
			const source = model.series.channels[m];
			const organic = model.series.organic?.[m - paid];
			return {
				channel: source?.name ?? organic?.name ?? "",
				weeks: weekIntervals(values, weeks, draws),
				total: intervalOf(totals),
				share: intervalOf(totals.map((total) => total / observedTotal)),
				spend: (source?.spend ?? []).reduce((sum, value) => sum + value, 0),
			};
		}),
	};
}

function weekIntervals(
	values: Float64Array,
	weeks: number,
	draws: number,
): Interval[] {
	const column = new Float64Array(draws);
	return Array.from({ length: weeks }, (_, t) => {
		for (let d = 0; d < draws; d++)
			column[d] = values[d * weeks + t] ?? Number.NaN;
		return intervalOf(column);
	});
}

function drawTotals(
	values: Float64Array,
	weeks: number,
	draws: number,
): Float64Array {
	return Float64Array.from({ length: draws }, (_, d) => {
		let sum = 0;
		for (let t = 0; t < weeks; t++) sum += values[d * weeks + t] ?? 0;
		return sum;
	});
}
