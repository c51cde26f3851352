import { portableExp } from "./portable-exp.ts";

/**
 * Hyperbolic tangent of x, the same bits on every engine (see `portable-exp.ts`).
 *
 * Relative error below 4 units in the last place: below 0.35 as the quotient of the Taylor series of sinh and cosh, above from one
 * exponential, +-1 above 20.
 *
 * @example portableTanh(0.5) // 0.462117157260010
 */
export function portableTanh(x: number): number {
	const size = x < 0 ? -x : x;
	if (size > 20) return x < 0 ? -1 : 1;
	if (size < 0.35) return x * seriesRatio(x * x);
	const e = portableExp(-2 * size);
	const value = (1 - e) / (1 + e);
	return x < 0 ? -value : value;
}

/** sinh(x)/(x cosh(x)) as a function of x squared, |x| < 0.35: both Taylor series to a rest below 1e-17. */
function seriesRatio(x2: number): number {
	const sinh =
		1 +
		x2 *
			(1 / 6 +
				x2 * (1 / 120 + x2 * (1 / 5040 + x2 * (1 / 362880 + x2 / 39916800))));
	const cosh =
		1 +
		x2 *
			(1 / 2 +
				x2 *
					(1 / 24 +
						x2 *
							(1 / 720 +
								x2 * (1 / 40320 + x2 * (1 / 3628800 + x2 / 479001600)))));
	return sinh / cosh;
}
