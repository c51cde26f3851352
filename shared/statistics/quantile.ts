/**
 * The p-quantile of values, by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996; the default of R and
 * NumPy). `values` need not be sorted and is left as it is; an empty list gives NaN. O(n log n).
 *
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(values: ArrayLike<number>, p: number): number {
	const sorted = Float64Array.from(values).sort();
	if (sorted.length === 0 || !(p >= 0 && p <= 1)) return Number.NaN;
	const at = p * (sorted.length - 1);
	const below = Math.floor(at);
	const low = sorted[below] ?? Number.NaN;
	const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
	return low + (at - below) * (high - low);
}
