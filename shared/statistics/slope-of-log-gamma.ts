import { portableLog } from "./portable-log.ts";

/**
 * The derivative of the logarithm of the gamma function (the digamma function) at x > 0.
 *
 * Method: the recurrence psi(x) = psi(x + 1) - 1/x up to x >= 10, then the asymptotic series (Abramowitz and Stegun 6.3.18); absolute
 * error below 1e-13.
 *
 * @example slopeOfLogGamma(1) // -0.5772156649015 (minus Euler's constant)
 */
export function slopeOfLogGamma(x: number): number {
	let at = x;
	let sum = 0;
	while (at < 10) {
		sum -= 1 / at;
		at += 1;
	}
	const square = 1 / (at * at);
	const series =
		square *
		(1 / 12 -
			square *
				(1 / 120 -
					square *
						(1 / 252 -
							square *
								(1 / 240 -
									square * (1 / 132 - square * (691 / 32760 - square / 12))))));
	return sum + portableLog(at) - 0.5 / at - series;
}
