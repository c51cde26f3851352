import { createRandom, type Random } from "../../statistics/create-random.ts";
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

/** What turns a normal number into a Student-t one: the root of the degrees of freedom over a chi-squared number (Wilson-Hilferty). */
function stretch(degrees: number, random: Random): number {
	if (degrees === Number.POSITIVE_INFINITY) return 1;
	const part = 2 / (9 * degrees);
	const root = 1 - part + random.normal() * Math.sqrt(part);
	return 1 / Math.sqrt(Math.max(root * root * root, 1e-3));
}

/** One array of draws for each week from `from` on. */
function predictWithNoise(
	model: MmmModel,
	series: MmmSeries,
	from: number,
	seed: number,
): Float64Array[] {
	const { weeks, draws, baseline, channels, noise } = predictWeeks(
		model,
		series,
	);
	const nu = model.parameters.indexOf("y_nu");
	const random = createRandom(seed, NOISE_STREAM);
	return Array.from({ length: weeks - from }, (_, i) =>
		Float64Array.from({ length: draws }, (_, d) => {
			const at = d * weeks + from + i;
			const expected = channels.reduce(
				(sum, channel) => sum + (channel[at] ?? Number.NaN),
				baseline[at] ?? Number.NaN,
			);
			const degrees = nu < 0 ? Number.POSITIVE_INFINITY : model.draws[d]?.[nu];
			const scale = (noise[d] ?? Number.NaN) * stretch(degrees ?? 1, random);
			return expected + scale * random.normal();
		}),
	);
}
