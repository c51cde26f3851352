import { logGamma } from "./log-gamma.ts";
import { portableLog } from "./portable-log.ts";

/**
 * The gamma distribution with shape k > 0 and rate r > 0 (mean k/r).
 *
 * `logDensity` is -Infinity for x <= 0; `slope` is its derivative in x for x > 0.
 *
 * @example gamma.logDensity(2, 3, 1) // -1.3068528194400547, R: dgamma(2, 3, 1, log = TRUE)
 */
export const gamma = {
	logDensity(x: number, shape: number, rate: number): number {
		if (x <= 0) return Number.NEGATIVE_INFINITY;
		return (
			shape * portableLog(rate) -
			logGamma(shape) +
			(shape - 1) * portableLog(x) -
			rate * x
		);
	},
	slope(x: number, shape: number, rate: number): number {
		return (shape - 1) / x - rate;
	},
};
