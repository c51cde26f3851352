import { createRandom } from "../../../statistics/create-random.ts";
import { mean } from "../../../statistics/mean.ts";
import { quantile } from "../../../statistics/quantile.ts";

const resamples = 2_000;

export type MeanWithInterval = {
	readonly mean: number;
	/** 95 % percentile interval. */
	readonly interval: readonly [number, number];
};

/**
 * The mean of values with its 95 % percentile bootstrap interval (Efron 1979), 2,000 resamples: how far another set of as many questions of the same
 * kind might have come out. Null without values. Deterministic for a seed.
 *
 * Worked value: `bootstrapMean([1, 1, 1], 1)` → mean 1, interval [1, 1].
 */
export function bootstrapMean(
	values: readonly number[],
	seed: number,
): MeanWithInterval | null {
	if (values.length === 0) return null;
	const random = createRandom(seed);
	const means = Array.from({ length: resamples }, () => {
		let sum = 0;
		for (let draw = 0; draw < values.length; draw += 1)
			sum += values[random.integer(values.length)] ?? 0;
		return sum / values.length;
	});
	return {
		mean: mean(values),
		interval: [quantile(means, 0.025), quantile(means, 0.975)],
	};
}
