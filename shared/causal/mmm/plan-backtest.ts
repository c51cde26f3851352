import { countQuantities } from "./count-quantities.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";

/** Which looks ahead a backtest takes: train on so many weeks, predict the next `horizon`. */
export type BacktestPlan = { horizon: number; trainWeeks: number[] };

/**
 * Rolling origins at the end of a series: three looks of at most eight weeks each, without overlap, as long as what is left to train on
 * is long enough to fit (1.5 weeks a quantity, 26 at least, and no column that is constant or zero there). May be empty.
 */
export function planBacktest(
	series: MmmSeries,
	spec: CompleteMmmSpec,
): BacktestPlan {
	const weeks = series.dates.length;
	const quantities = countQuantities(spec) / (series.geos?.length ?? 1);
	const horizon = Math.max(1, Math.min(8, Math.floor(weeks / 12)));
	const trainWeeks = [3, 2, 1]
		.map((back) => weeks - back * horizon)
		.filter((count) => count >= Math.max(26, 1.5 * quantities))
		.filter((count) =>
			[series.target, ...series.channels.map((c) => c.values)].every(
				(values) => new Set(values.slice(0, count)).size > 1,
			),
		);
	return { horizon, trainWeeks };
}
