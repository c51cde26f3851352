/**
 * Mean of the worst tenth of posterior draws of a gain: its conditional value at risk at 10 % (Rockafellar and Uryasev 2000).
 *
 * @param gains at least one
 */
export function worstTenth(gains: ArrayLike<number>): number {
	const sorted = Float64Array.from(gains).sort();
	const tail = sorted.subarray(0, Math.max(1, Math.round(sorted.length / 10)));
	return tail.reduce((sum, gain) => sum + gain, 0) / tail.length;
}
