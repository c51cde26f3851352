import { portableLog } from "./portable-log.ts";

/**
 * The Laplace (double exponential) distribution with centre mu and scale b > 0.
 *
 * Its log density has a kink at mu, where no search along gradients can settle. `softLogDensity` and `softSlope` round the kink off
 * over a width w: |d| becomes sqrt(d^2 + w^2) - w, which differs from |d| by less than w, so the log density by less than w/b.
 *
 * @example laplace.logDensity(1, 0, 2) // -1.8862943611198906, SciPy: laplace.logpdf(1, scale=2)
 */
export const laplace = {
	logDensity(x: number, mu: number, b: number): number {
		return -Math.abs(x - mu) / b - portableLog(2 * b);
	},
	softLogDensity(x: number, mu: number, b: number, width: number): number {
		const d = x - mu;
		return -(Math.sqrt(d * d + width * width) - width) / b - portableLog(2 * b);
	},
	softSlope(x: number, mu: number, b: number, width: number): number {
		const d = x - mu;
		return -d / (b * Math.sqrt(d * d + width * width));
	},
};
