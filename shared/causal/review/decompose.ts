import { intervalOf } from "../mmm/interval-of.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { Interval } from "../mmm/mmm-results.ts";
import { predictWeeks } from "../mmm/predict-weeks.ts";

/** Where the target of the whole window came from, in its units: baseline plus channels is the model's total, draw by draw. */
export type Decomposition = {
	baseline: Interval;
	/** Paid channels, then organic ones; largest first. */
	channels: { channel: string; total: Interval }[];
	/** All media together. */
	media: Interval;
	/** What the model expects of the window. */
	total: Interval;
	observed: number;
};

/** Splits the window's target into baseline and channels, with 94 % intervals of sums taken draw by draw. */
export function decompose(model: MmmModel): Decomposition {
	const { weeks, draws, baseline, channels } = predictWeeks(
		model,
		model.series,
	);
	const sumUp = (values: Float64Array) =>
		Float64Array.from({ length: draws }, (_, d) =>
			values
				.subarray(d * weeks, (d + 1) * weeks)
				.reduce((sum, value) => sum + value, 0),
		);
	const ground = sumUp(baseline);
	const names = [
		...model.series.channels.map(({ name }) => name),
		...(model.series.organic ?? []).map(({ name }) => name),
	];
	const media = new Float64Array(draws);
	const parts = channels.map((values, m) => {
		const totals = sumUp(values);
		totals.forEach((value, d) => {
			media[d] = (media[d] ?? 0) + value;
		});
		return { channel: names[m] ?? "", total: intervalOf(totals) };
	});
	return {
		baseline: intervalOf(ground),
		channels: parts.sort((a, b) => b.total.mean - a.total.mean),
		media: intervalOf(media),
		total: intervalOf(media.map((value, d) => value + (ground[d] ?? 0))),
		observed: model.series.target.reduce((sum, value) => sum + value, 0),
	};
}
