import { logGamma } from "./log-gamma.ts";
import { portableLog } from "./portable-log.ts";

/**
 * Logarithm of the beta function B(a, b) for a, b > 0.
 *
 * From `log-gamma.ts`; where the larger argument is above 1e5 the difference lnΓ(b) - lnΓ(a + b) would lose digits and Stirling's series
 * is used for it instead. Relative error below 1e-10. NaN when an argument is not positive.
 *
 * @example logBeta(2, 3) // -2.4849066497880004, the logarithm of 1/12
 */
export function logBeta(a: number, b: number): number {
	const small = Math.min(a, b);
	const large = Math.max(a, b);
	if (large < 1e5 || small > large / 100)
		return logGamma(a) + logGamma(b) - logGamma(a + b);
	const sum = small + large;
	const correction = (1 / large - 1 / sum) / 12;
	const growth = logOnePlus(small / large);
	return (
		logGamma(small) +
		small -
		(large - 0.5) * growth -
		small * portableLog(sum) +
		correction
	);
}

/** log(1 + y) for small y >= 0, keeping the digits of y (Kahan's correction). */
function logOnePlus(y: number): number {
	const sum = 1 + y;
	return sum === 1 ? y : (portableLog(sum) * y) / (sum - 1);
}
