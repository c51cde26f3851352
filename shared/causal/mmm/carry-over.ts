/**
 * Media after carry-over: out[t] = sum over lags l of weights[l] * media[t - l], with nothing before the first week. O(weeks * lags).
 *
 * @example media 1, 0, 0 with weights 4/7, 2/7, 1/7 gives 4/7, 2/7, 1/7
 */
export function carryOver(
	media: Float64Array,
	weights: Float64Array,
	out: Float64Array,
): void {
	out.fill(0);
	for (let lag = 0; lag < weights.length; lag++) {
		const weight = weights[lag] ?? 0;
		for (let t = lag; t < out.length; t++)
			out[t] = (out[t] ?? 0) + weight * (media[t - lag] ?? 0);
	}
}
