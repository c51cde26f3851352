import { createRandom } from "../../statistics/create-random.ts";
import { firstWeeks } from "./first-weeks.ts";
import { intervalOf } from "./interval-of.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { MmmBacktest } from "./mmm-results.ts";
import type { MmmSeries } from "./mmm-series.ts";
import { predictWeeks } from "./predict-weeks.ts";

const NOISE_STREAM = 4;

/**
 * What a model fitted to the first weeks of a series says of those that followed, beside what happened: 94 % predictive intervals, noise
 * included. The second half of `backtestOrigin`, for callers who fit in pieces.
 *
 * @param model fitted to `firstWeeks(series, trainWeeks)`
 * @param horizon weeks ahead; fewer where the series ends before
 */
export function predictOrigin(
	model: MmmModel,
	series: MmmSeries,
	trainWeeks: number,
	horizon: number,
	seed: number,
): MmmBacktest["origins"][number] {
	const end = Math.min(trainWeeks + horizon, series.dates.length);
	const known = firstWeeks(series, end);
	const noisy = predictWithNoise(model, known, trainWeeks, seed);
	return {
		trainedTo: series.dates[trainWeeks - 1] ?? "",
		dates: known.dates.slice(trainWeeks),
		observed: known.target.slice(trainWeeks),
		predicted: noisy.map(intervalOf),
	};
}

/** One array of draws for each week from `from` on. */
function predictWithNoise(
	model: MmmModel,
	series: MmmSeries,
	from: number,
	seed: number,
): Float64Array[] {
	const { weeks, draws, baseline, channels } = predictWeeks(model, series);
	const sigma = model.parameters.indexOf("y_sigma");
	const random = createRandom(seed, NOISE_STREAM);
	return Array.from({ length: weeks - from }, (_, i) =>
		Float64Array.from({ length: draws }, (_, d) => {
			const at = d * weeks + from + i;
			const expected = channels.reduce(
				(sum, channel) => sum + (channel[at] ?? Number.NaN),
				baseline[at] ?? Number.NaN,
			);
			const noise =
				(model.draws[d]?.[sigma] ?? Number.NaN) * model.scales.target;
			return expected + noise * random.normal();
		}),
	);
}
