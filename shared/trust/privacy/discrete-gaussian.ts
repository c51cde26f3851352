import { discreteLaplace, type Fraction } from "./discrete-laplace.ts";
import { drawWithExp } from "./draw-with-exp.ts";
import type { RandomBytes } from "./random-bytes.ts";

/**
 * Whole-number noise with P(x) ∝ exp(−x² ⁄ 2σ²). Added to a vector that one person can change by at most Δ in Euclidean length, it is
 * ρ-zCDP with ρ = Δ² ⁄ 2σ², and so (ρ + 2√(ρ ln 1⁄δ), δ)-differentially private for every δ.
 *
 * Source: Canonne, Kamath, Steinke (2020), algorithm 3: discrete Laplace noise of about the same width, thinned exactly.
 *
 * @param variance σ² of the continuous counterpart, above 0
 * @throws RangeError when it is not
 * @example discreteGaussian({ numerator: 4n, denominator: 1n }, random) // within ±4 in 97.6 % of draws
 */
export function discreteGaussian(
	variance: Fraction,
	random: RandomBytes,
): bigint {
	const { numerator: n, denominator: d } = variance;
	if (n <= 0n || d <= 0n)
		throw new RangeError(`discreteGaussian: variance ${n}/${d}`);
	const t = floorRoot(n / d) + 1n;
	for (;;) {
		const draw = discreteLaplace({ numerator: t, denominator: 1n }, random);
		const off = (draw < 0n ? -draw : draw) * d * t - n;
		if (drawWithExp(off * off, 2n * n * d * t * t, random)) return draw;
	}
}

/** The largest whole number whose square is not above `value`, by Newton's method. */
function floorRoot(value: bigint): bigint {
	if (value < 2n) return value;
	let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
	for (;;) {
		const next = (root + value / root) / 2n;
		if (next >= root) return root;
		root = next;
	}
}
