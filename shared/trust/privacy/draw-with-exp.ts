import type { RandomBytes } from "./random-bytes.ts";
import { uniformBelow } from "./uniform-below.ts";

/**
 * True with probability exp(−numerator ⁄ denominator), exactly: only whole numbers are drawn, so no rounding of a floating-point
 * exponential can tell two datasets apart.
 *
 * Source: Canonne, Kamath, Steinke (2020), “The Discrete Gaussian for Differential Privacy”, algorithm 1.
 *
 * @throws RangeError when the fraction is negative or has no denominator
 * @example drawWithExp(0n, 1n, random) // always true
 */
export function drawWithExp(
	numerator: bigint,
	denominator: bigint,
	random: RandomBytes,
): boolean {
	if (numerator < 0n || denominator <= 0n)
		throw new RangeError(`drawWithExp: ${numerator}/${denominator}`);
	for (let whole = numerator / denominator; whole > 0n; whole--)
		if (!drawBelowOne(1n, 1n, random)) return false;
	return drawBelowOne(numerator % denominator, denominator, random);
}

/** The same for a fraction of at most 1, by the alternating series: the first k at which a coin of γ⁄k falls is odd with probability e^−γ. */
function drawBelowOne(
	numerator: bigint,
	denominator: bigint,
	random: RandomBytes,
): boolean {
	let k = 1n;
	while (uniformBelow(denominator * k, random) < numerator) k++;
	return k % 2n === 1n;
}
