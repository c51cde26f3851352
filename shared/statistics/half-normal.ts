import { portableLog } from "./portable-log.ts";

const HALF_LOG_TWO_OVER_PI = -0.22579135264472744;

/**
 * The half-normal distribution: the size of a normal variable with mean 0 and standard deviation sigma > 0.
 *
 * `logDensity` is -Infinity below 0; `slope` is its derivative in x for x >= 0.
 *
 * @example halfNormal.logDensity(1, 2) // -1.0439385332046727, SciPy: halfnorm.logpdf(1, scale=2)
 */
export const halfNormal = {
	logDensity(x: number, sigma: number): number {
		if (x < 0) return Number.NEGATIVE_INFINITY;
		const z = x / sigma;
		return HALF_LOG_TWO_OVER_PI - portableLog(sigma) - 0.5 * z * z;
	},
	slope(x: number, sigma: number): number {
		return -x / (sigma * sigma);
	},
};
