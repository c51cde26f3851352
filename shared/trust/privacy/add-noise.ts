import { discreteGaussian } from "./discrete-gaussian.ts";
import { discreteLaplace } from "./discrete-laplace.ts";
import type { NoiseScale } from "./noise-scale.ts";
import type { RandomBytes } from "./random-bytes.ts";

/**
 * A whole number with noise of its own. May be negative: cutting at 0 is the reader's choice and costs nothing, but biases sums.
 *
 * @example addNoise(100, { mechanism: "laplace", scale: { numerator: 2n, denominator: 1n } }, random) // 100 ± 3, typically
 */
export function addNoise(
	value: number,
	noise: NoiseScale,
	random: RandomBytes,
): number {
	const drawn =
		noise.mechanism === "laplace"
			? discreteLaplace(noise.scale, random)
			: discreteGaussian(noise.variance, random);
	return Number(BigInt(value) + drawn);
}
