import type { MmmSeries } from "./mmm-series.ts";

/** The same series as it was known after `count` weeks; all of it when it is not longer. */
export function firstWeeks(series: MmmSeries, count: number): MmmSeries {
	return {
		dates: series.dates.slice(0, count),
		target: series.target.slice(0, count),
		channels: series.channels.map(({ name, values, spend }) => ({
			name,
			values: values.slice(0, count),
			spend: spend.slice(0, count),
		})),
		controls: series.controls.map(({ name, values }) => ({
			name,
			values: values.slice(0, count),
		})),
	};
}
