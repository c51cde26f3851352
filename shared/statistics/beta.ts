import { logGamma } from "./log-gamma.ts";
import { portableLog } from "./portable-log.ts";

/**
 * The beta distribution on 0..1 with shapes a, b > 0.
 *
 * `logDensity` is -Infinity outside the open interval; `slope` is its derivative in x inside.
 *
 * @example beta.logDensity(0.3, 1, 3) // 0.3852624007906449, R: dbeta(0.3, 1, 3, log = TRUE)
 */
export const beta = {
	logDensity(x: number, a: number, b: number): number {
		if (x <= 0 || x >= 1) return Number.NEGATIVE_INFINITY;
		const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
		return (a - 1) * portableLog(x) + (b - 1) * portableLog(1 - x) - logBeta;
	},
	slope(x: number, a: number, b: number): number {
		return (a - 1) / x - (b - 1) / (1 - x);
	},
};
