import type { Random } from "./create-random.ts";
import { portableExp } from "./portable-exp.ts";
import { portableLog } from "./portable-log.ts";

/**
 * A draw from the gamma distribution with a shape above 0 and rate 1 (divide by the rate for another one).
 *
 * Method: Marsaglia and Tsang 2000, "A simple method for generating gamma variables"; shapes below 1 by their boost U^(1/shape). Takes a
 * varying number of random numbers.
 *
 * @throws RangeError for a shape that is not a finite number above 0
 */
export function drawGamma(random: Random, shape: number): number {
	if (!(shape > 0 && shape < Number.POSITIVE_INFINITY))
		throw new RangeError("shape must be a finite number above 0");
	if (shape < 1) {
		const boost = portableExp(portableLog(random.uniform()) / shape);
		return drawGamma(random, shape + 1) * boost;
	}
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const z = random.normal();
		const cube = (1 + c * z) ** 3;
		if (cube <= 0) continue;
		const bound = 0.5 * z * z + d - d * cube + d * portableLog(cube);
		if (portableLog(random.uniform()) < bound) return d * cube;
	}
}
