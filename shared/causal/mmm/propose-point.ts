import { createRandom } from "../../statistics/create-random.ts";
import { portableLog } from "../../statistics/portable-log.ts";

/** Degrees of freedom of the proposal: tails a little heavier than a bell curve's, so that weights stay bounded. */
const DEGREES = 20;
const STREAM = 1;

/**
 * Proposal number `index` of a seed: a standard multivariate Student-t vector with 20 degrees of freedom, and the logarithm of its
 * density up to a constant. A pure function of its arguments, so proposals need not be stored.
 */
export function proposePoint(
	seed: number,
	index: number,
	size: number,
): { point: Float64Array; logDensity: number } {
	const random = createRandom({
		seed,
		stream: STREAM,
		drawn: index * (size + DEGREES / 2),
	});
	const point = Float64Array.from({ length: size }, () => random.normal());
	let chiSquared = 0;
	for (let i = 0; i < DEGREES / 2; i++)
		chiSquared -= 2 * portableLog(random.uniform());
	const stretch = Math.sqrt(DEGREES / chiSquared);
	let squares = 0;
	for (let i = 0; i < size; i++) {
		const value = (point[i] ?? 0) * stretch;
		point[i] = value;
		squares += value * value;
	}
	return {
		point,
		logDensity: (-(DEGREES + size) / 2) * portableLog(1 + squares / DEGREES),
	};
}
