import type { NoiseScale } from "./noise-scale.ts";

/**
 * Half the width of the interval that holds the noise with probability `level` at least: a report says with it how far a figure may be off.
 *
 * Laplace: P(|x| > k) = 2q^(k+1) ⁄ (1 + q) with q = e^(−1⁄scale), so the smallest whole k is exact. Gaussian: the tail bound
 * √(2σ² ln(2 ⁄ (1 − level))), which the discrete Gaussian keeps (Canonne, Kamath, Steinke 2020, corollary 28); wider than needed.
 *
 * @param level between 0 and 1
 * @throws RangeError when it is not
 * @example noiseWidth({ mechanism: "laplace", scale: { numerator: 2n, denominator: 1n } }, 0.95) // 6
 */
export function noiseWidth(noise: NoiseScale, level: number): number {
	if (!(level > 0 && level < 1))
		throw new RangeError(`noiseWidth: level ${level}`);
	if (noise.mechanism === "gaussian") {
		const { numerator, denominator } = noise.variance;
		const variance = Number(numerator) / Number(denominator);
		return Math.ceil(Math.sqrt(2 * variance * Math.log(2 / (1 - level))));
	}
	const { numerator, denominator } = noise.scale;
	const rate = Number(denominator) / Number(numerator);
	const tail = Math.log(((1 - level) * (1 + Math.exp(-rate))) / 2);
	return Math.max(0, Math.ceil(-tail / rate - 1));
}
