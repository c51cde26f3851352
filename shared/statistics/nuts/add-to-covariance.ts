import type { CovarianceState } from "./nuts-state.ts";

/**
 * Adds one point to running sums of means and products of deviations (Welford 1962). Changes `state`: it is called once an iteration.
 */
export function addToCovariance(
	state: CovarianceState,
	point: ArrayLike<number>,
): void {
	const { mean, products } = state;
	const n = mean.length;
	state.count += 1;
	const before = Array.from(
		{ length: n },
		(_, i) => (point[i] ?? Number.NaN) - (mean[i] ?? 0),
	);
	for (let i = 0; i < n; i++)
		mean[i] = (mean[i] ?? 0) + (before[i] ?? 0) / state.count;
	for (let i = 0; i < n; i++) {
		const after = (point[i] ?? Number.NaN) - (mean[i] ?? 0);
		for (let j = 0; j <= i; j++)
			products[i * n + j] =
				(products[i * n + j] ?? 0) + after * (before[j] ?? 0);
	}
}
