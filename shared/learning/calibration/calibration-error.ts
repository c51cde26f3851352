import { createRandom } from "../../statistics/create-random.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { Measured } from "../validation/measured.ts";

/** Error with an interval, and what chance alone would show. */
export type CalibrationError = Measured & {
	/** Mean error a perfectly calibrated model would show on as many rows, from chance alone. */
	readonly byChance: number;
};

/**
 * Expected calibration error: rows are put in bins of equal size by predicted probability; the mean over bins of how far the share that
 * happened is from the mean prediction. Never below 0, and above 0 by chance alone: `byChance` says how far.
 *
 * Source: Naeini, Cooper and Hauskrecht (2015), bins of equal mass as Nixon et al. (2019). The interval is the percentile bootstrap of
 * 100 draws, which leans upward as the error itself does.
 *
 * @param labels 0 or 1
 * @example calibrationError([0, 1], [0.5, 0.5], 1, 1).value // 0
 */
export function calibrationError(
	labels: ArrayLike<number>,
	probabilities: ArrayLike<number>,
	seed: number,
	bins = 10,
): CalibrationError {
	const n = labels.length;
	const order = Int32Array.from({ length: n }, (_, i) => i).sort(
		(a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0) || a - b,
	);
	const p = Float64Array.from(order, (i) => probabilities[i] ?? 0);
	const y = Float64Array.from(order, (i) => (labels[i] === 1 ? 1 : 0));
	const random = createRandom(seed);
	const drawn: number[] = [];
	const chance: number[] = [];
	for (let round = 0; round < 100; round++) {
		const picked = Int32Array.from(p, () => random.integer(n)).sort();
		drawn.push(
			errorOf(
				picked.length,
				(i) => p[picked[i] ?? 0] ?? 0,
				(i) => y[picked[i] ?? 0] ?? 0,
				bins,
			),
		);
		const fate = Float64Array.from(p, (one) =>
			random.uniform() < one ? 1 : 0,
		);
		chance.push(
			errorOf(
				n,
				(i) => p[i] ?? 0,
				(i) => fate[i] ?? 0,
				bins,
			),
		);
	}
	const value = errorOf(
		n,
		(i) => p[i] ?? 0,
		(i) => y[i] ?? 0,
		bins,
	);
	return {
		value,
		low: Math.min(value, quantile(drawn, 0.025)),
		high: Math.max(value, quantile(drawn, 0.975)),
		byChance: chance.reduce((sum, one) => sum + one, 0) / chance.length,
	};
}

function errorOf(
	n: number,
	predicted: (i: number) => number,
	happened: (i: number) => number,
	bins: number,
): number {
	let error = 0;
	for (let bin = 0; bin < bins; bin++) {
		const end = Math.floor(((bin + 1) * n) / bins);
		let gap = 0;
		for (let i = Math.floor((bin * n) / bins); i < end; i++)
			gap += happened(i) - predicted(i);
		error += Math.abs(gap) / n;
	}
	return error;
}
