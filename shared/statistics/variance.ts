/**
 * Sample variance (divisor n - 1) in one pass; NaN for fewer than two values.
 *
 * Source: Welford (1962). Stable where the mean is large against the spread.
 *
 * @example variance([2, 4, 4, 4, 5, 5, 7, 9]) // 4.571428571428571
 */
export function variance(values: ArrayLike<number>): number {
	let mean = 0;
	let squares = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] ?? Number.NaN;
		const before = value - mean;
		mean += before / (i + 1);
		squares += before * (value - mean);
	}
	return values.length < 2 ? Number.NaN : squares / (values.length - 1);
}
