import type { MetricWindow } from "./metric.ts";

/**
 * Adds one point, in whitened coordinates, to the running sums of a window (Welford 1962). Changes `window`: it is called once an
 * iteration.
 *
 * @param border places whose products are kept
 */
export function addToWindow(
	window: MetricWindow,
	z: ArrayLike<number>,
	border: readonly number[],
): void {
	const { mean, squares, products } = window;
	const width = border.length;
	window.count += 1;
	const before = Array.from(mean, (centre, i) => (z[i] ?? Number.NaN) - centre);
	const after = Array.from(before, (away, i) => {
		mean[i] = (mean[i] ?? 0) + away / window.count;
		return (z[i] ?? Number.NaN) - (mean[i] ?? 0);
	});
	for (let i = 0; i < mean.length; i++)
		squares[i] = (squares[i] ?? 0) + (before[i] ?? 0) * (after[i] ?? 0);
	for (let i = 0; i < width; i++)
		for (let j = 0; j <= i; j++)
			products[i * width + j] =
				(products[i * width + j] ?? 0) +
				(after[border[i] ?? 0] ?? 0) * (before[border[j] ?? 0] ?? 0);
}
