import { portableLog } from "./portable-log.ts";

/**
 * Logarithm of the gamma function for x > 0.
 *
 * Method: the recurrence moves x above 10, where Stirling's series to the term 1/x^13 is good to 1e-15 (Abramowitz and Stegun 1964,
 * 6.1.41). Relative error below 1e-13 away from the zeros at 1 and 2. NaN for x <= 0.
 *
 * @example logGamma(0.5) // 0.5723649429247001, the logarithm of sqrt(pi)
 */
export function logGamma(x: number): number {
	if (!(x > 0)) return Number.NaN;
	let product = 1;
	let z = x;
	while (z < 10) {
		product *= z;
		z += 1;
	}
	const w = 1 / (z * z);
	const series =
		(1 / 12 -
			w *
				(1 / 360 -
					w *
						(1 / 1260 -
							w *
								(1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w / 156)))))) /
		z;
	const halfLogTwoPi = 0.9189385332046727;
	return (
		(z - 0.5) * portableLog(z) -
		z +
		halfLogTwoPi +
		series -
		portableLog(product)
	);
}
