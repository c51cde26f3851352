import type { Random } from "./create-random.ts";

/**
 * Positions of `count` draws out of weighted ones, by systematic resampling: each position i appears floor or ceil of
 * count * weights[i] times, the least noise a resampling without bias can have. Ascending. O(n + count).
 *
 * Source: Kitagawa (1996), J. Comput. Graph. Stat. 5; Douc, Cappe, Moulines (2005).
 *
 * @param weights not negative, summing to 1
 * @example weightedResample([0.5, 0.5], 4, random) // [0, 0, 1, 1]
 */
export function weightedResample(
	weights: ArrayLike<number>,
	count: number,
	random: Random,
): number[] {
	const positions: number[] = [];
	const offset = random.uniform();
	let at = 0;
	let reached = weights[0] ?? 0;
	for (let i = 0; i < count; i++) {
		const wanted = (i + offset) / count;
		while (reached < wanted && at < weights.length - 1) {
			at += 1;
			reached += weights[at] ?? 0;
		}
		positions.push(at);
	}
	return positions;
}
