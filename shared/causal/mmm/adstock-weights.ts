import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { AdstockName } from "./mmm-spec.ts";

/**
 * Weights of carry-over over weeks 0, 1, …, written into `weights`, and their derivatives in each parameter into `slopes`. Weights sum
 * to 1, derivatives to 0 (PyMC-Marketing's `normalize=True`). With l the lag, L their number:
 *
 * - geometric: alpha^l; delayed: alpha^((l - theta)^2); binomial: (1 - l / (L + 1))^(1 / alpha - 1)
 * - weibull_pdf: density of a Weibull variable of scale lam and shape k at 1, …, L, less the smallest of them
 * - weibull_cdf: 1, then the product of its survival function at 1, …, l
 * - none: all in the week itself
 *
 * Sources: Jin et al. (2017), Bayesian methods for media mix modeling with carryover and shape effects, section 2.1; PyMC-Marketing
 * `mmm/transformers.py`; Meridian `adstock_hill.py` for the binomial.
 *
 * @param parameters in the order of `adstock-kinds.ts`
 * @example geometric with alpha 0.5 over three weeks: weights 4/7, 2/7, 1/7
 */
export function adstockWeights(
	kind: AdstockName,
	parameters: ArrayLike<number>,
	weights: Float64Array,
	slopes: readonly Float64Array[],
): void {
	const [first = Number.NaN, second = Number.NaN] = [
		parameters[0],
		parameters[1],
	];
	switch (kind) {
		case "none":
			weights.fill(0);
			weights[0] = 1;
			return;
		case "geometric":
			geometric(first, weights, slopes);
			return;
		case "delayed":
			fromLogs(weights, slopes, (lag, out) => {
				const distance = lag - second;
				const log = portableLog(first);
				out[0] = (distance * distance) / first;
				out[1] = -2 * distance * log;
				return distance * distance * log;
			});
			return;
		case "binomial":
			fromLogs(weights, slopes, (lag, out) => {
				const log = portableLog(1 - lag / (weights.length + 1));
				out[0] = -log / (first * first);
				return (1 / first - 1) * log;
			});
			return;
		case "weibull_pdf":
			fromLogs(weights, slopes, (lag, out) => {
				const log = portableLog((lag + 1) / first);
				const power = portableExp(second * log);
				out[0] = (second / first) * (power - 1);
				out[1] = 1 / second + log - power * log;
				return portableLog(second / first) + (second - 1) * log - power;
			});
			lessTheSmallest(weights, slopes);
			return;
		case "weibull_cdf": {
			let sum = 0;
			let byScale = 0;
			let byShape = 0;
			fromLogs(weights, slopes, (lag, out) => {
				if (lag > 0) {
					const log = portableLog(lag / first);
					const power = portableExp(second * log);
					sum -= power;
					byScale += (second / first) * power;
					byShape -= power * log;
				}
				out[0] = byScale;
				out[1] = byShape;
				return sum;
			});
			return;
		}
	}
}

function geometric(
	alpha: number,
	weights: Float64Array,
	slopes: readonly Float64Array[],
): void {
	const [own] = slopes;
	if (!own) throw new RangeError("geometric carry-over has one parameter");
	let power = 1;
	let powerSlope = 0;
	let sum = 0;
	let sumSlope = 0;
	for (let lag = 0; lag < weights.length; lag++) {
		weights[lag] = power;
		own[lag] = powerSlope;
		sum += power;
		sumSlope += powerSlope;
		powerSlope = powerSlope * alpha + power;
		power *= alpha;
	}
	for (let lag = 0; lag < weights.length; lag++) {
		const weight = (weights[lag] ?? 0) / sum;
		weights[lag] = weight;
		own[lag] = ((own[lag] ?? 0) - weight * sumSlope) / sum;
	}
}

/** Normalised weights from their logarithms and the derivatives of those; the largest logarithm is taken off first. */
function fromLogs(
	weights: Float64Array,
	slopes: readonly Float64Array[],
	logAt: (lag: number, out: Float64Array) => number,
): void {
	const lags = weights.length;
	const out = new Float64Array(slopes.length);
	let top = Number.NEGATIVE_INFINITY;
	for (let lag = 0; lag < lags; lag++) {
		const log = logAt(lag, out);
		weights[lag] = log;
		top = Math.max(top, log);
		for (let p = 0; p < slopes.length; p++) {
			const list = slopes[p];
			if (list) list[lag] = out[p] ?? 0;
		}
	}
	let sum = 0;
	for (let lag = 0; lag < lags; lag++) {
		const weight = portableExp((weights[lag] ?? 0) - top);
		weights[lag] = weight;
		sum += weight;
	}
	for (let lag = 0; lag < lags; lag++) weights[lag] = (weights[lag] ?? 0) / sum;
	for (const list of slopes) {
		let mean = 0;
		for (let lag = 0; lag < lags; lag++) mean += times(weights[lag], list[lag]);
		for (let lag = 0; lag < lags; lag++)
			list[lag] = times(weights[lag], (list[lag] ?? 0) - mean);
	}
}

/** A weight that has vanished is zero whatever the slope of its logarithm. */
function times(weight: number | undefined, slope: number | undefined): number {
	return weight === 0 ? 0 : (weight ?? 0) * (slope ?? 0);
}

/** Takes the smallest weight off all of them and normalises anew. NaN where all weights are equal: no such carry-over. */
function lessTheSmallest(
	weights: Float64Array,
	slopes: readonly Float64Array[],
): void {
	let least = 0;
	for (let lag = 1; lag < weights.length; lag++)
		if ((weights[lag] ?? 0) < (weights[least] ?? 0)) least = lag;
	const floor = weights[least] ?? 0;
	const rest = 1 - weights.length * floor;
	for (const list of slopes) {
		const floorSlope = list[least] ?? 0;
		for (let lag = 0; lag < weights.length; lag++)
			list[lag] =
				((list[lag] ?? 0) - floorSlope) / rest +
				(((weights[lag] ?? 0) - floor) * weights.length * floorSlope) /
					(rest * rest);
	}
	for (let lag = 0; lag < weights.length; lag++)
		weights[lag] = ((weights[lag] ?? 0) - floor) / rest;
}
