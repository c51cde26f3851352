import { drawWithExp } from "./draw-with-exp.ts";
import type { RandomBytes } from "./random-bytes.ts";
import { uniformBelow } from "./uniform-below.ts";

/** An exact fraction, both parts above 0. */
export interface Fraction {
	readonly numerator: bigint;
	readonly denominator: bigint;
}

/**
 * Whole-number noise with P(x) ∝ exp(−|x| ⁄ scale). Added to a count that one person can change by at most Δ, with scale = Δ ⁄ ε, the sum is
 * ε-differentially private; the variance is 2e^(1⁄scale) ⁄ (e^(1⁄scale) − 1)².
 *
 * Drawn exactly with whole numbers: rounded floating-point noise leaks (Mironov 2012).
 * Source: Canonne, Kamath, Steinke (2020), algorithm 2.
 *
 * @throws RangeError when the scale is not above 0
 * @example discreteLaplace({ numerator: 1n, denominator: 1n }, random) // 0 in (e − 1) ⁄ (e + 1) = 46 % of draws
 */
export function discreteLaplace(scale: Fraction, random: RandomBytes): bigint {
	const { numerator, denominator } = scale;
	if (numerator <= 0n || denominator <= 0n)
		throw new RangeError(`discreteLaplace: scale ${numerator}/${denominator}`);
	for (;;) {
		const within = uniformBelow(numerator, random);
		if (!drawWithExp(within, numerator, random)) continue;
		let wholes = 0n;
		while (drawWithExp(1n, 1n, random)) wholes++;
		const magnitude = (within + numerator * wholes) / denominator;
		const isNegative = uniformBelow(2n, random) === 1n;
		// Zero has no sign: one of its two ways is drawn again.
		if (isNegative && magnitude === 0n) continue;
		return isNegative ? -magnitude : magnitude;
	}
}
