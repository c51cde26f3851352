/**
 * Media after carry-over: out[t] = sum over lags l of weights[l] * media[t - l], with nothing before the first entry. O(weeks * lags).
 *
 * Several markets may stand one after the other: `media` in blocks of history + weeks, `out` in blocks of weeks.
 *
 * @param weeks of one market
 * @param history entries of media before the first week of `out`
 * @example media 1, 0, 0 with weights 4/7, 2/7, 1/7 gives 4/7, 2/7, 1/7
 */
export function carryOver(
	media: Float64Array,
	weights: Float64Array,
	out: Float64Array,
	weeks: number = out.length,
	history = 0,
): void {
	out.fill(0);
	for (let base = 0, from = 0; base < out.length; base += weeks) {
		for (let lag = 0; lag < weights.length; lag++) {
			const weight = weights[lag] ?? 0;
			const shift = from + history - lag - base;
			const end = base + weeks;
			for (let t = base + Math.max(0, lag - history); t < end; t++)
				out[t] = (out[t] ?? 0) + weight * (media[t + shift] ?? 0);
		}
		from += history + weeks;
	}
}
