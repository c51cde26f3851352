import { portableLog } from "./portable-log.ts";

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * The normal distribution with mean mu and standard deviation sigma > 0.
 *
 * `logDensity` is the logarithm of the density at x, `slope` its derivative in x.
 *
 * @example normal.logDensity(1.3, 0.5, 2) // -1.6920857137646178, R: dnorm(1.3, 0.5, 2, log = TRUE)
 */
export const normal = {
	logDensity(x: number, mu: number, sigma: number): number {
		const z = (x - mu) / sigma;
		return -0.5 * z * z - portableLog(sigma) - HALF_LOG_TWO_PI;
	},
	slope(x: number, mu: number, sigma: number): number {
		return (mu - x) / (sigma * sigma);
	},
};
