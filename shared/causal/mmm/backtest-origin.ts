import { createRandom } from "../../statistics/create-random.ts";
import type { DataProblem } from "./data-problem.ts";
import { fitMmm } from "./fit-mmm.ts";
import type { FitOptions } from "./fit-state.ts";
import { intervalOf } from "./interval-of.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { MmmBacktest } from "./mmm-results.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { predictWeeks } from "./predict-weeks.ts";

const NOISE_STREAM = 4;

/**
 * One honest look ahead: fits the first `trainWeeks` weeks and predicts the next `horizon`, whose media and controls are known but whose
 * target is not, with the 94 % predictive interval (noise included). One bounded piece of work, for a step of a Workflow.
 */
export function backtestOrigin(
	series: MmmSeries,
	spec: MmmSpec,
	trainWeeks: number,
	horizon: number,
	options: FitOptions = {},
):
	| { ok: true; origin: MmmBacktest["origins"][number] }
	| { ok: false; problems: DataProblem[] } {
	const fit = fitMmm(firstWeeks(series, trainWeeks), spec, options);
	if (!fit.ok) return fit;
	const end = Math.min(trainWeeks + horizon, series.dates.length);
	const known = firstWeeks(series, end);
	const noisy = predictWithNoise(
		fit.model,
		known,
		trainWeeks,
		options.seed ?? 1,
	);
	return {
		ok: true,
		origin: {
			trainedTo: series.dates[trainWeeks - 1] ?? "",
			dates: known.dates.slice(trainWeeks),
			observed: known.target.slice(trainWeeks),
			predicted: noisy.map(intervalOf),
		},
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

function firstWeeks(series: MmmSeries, count: number): MmmSeries {
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
