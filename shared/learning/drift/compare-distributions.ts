import { kolmogorovTail } from "../../statistics/kolmogorov-tail.ts";
import { kolmogorovTwoSampleTail } from "../../statistics/kolmogorov-two-sample-tail.ts";

export type DistributionGap = {
	/** Kolmogorov-Smirnov: largest distance of the two distribution functions. */
	readonly ks: number;
	/** Its p by counting; null above a million pairs of rows, where it takes too long. */
	readonly pExact: number | null;
	readonly pAsymptotic: number;
	/** Wasserstein-1 distance over the reference's standard deviation; null where that is 0. */
	readonly wasserstein: number | null;
};

const mostPairs = 1_000_000;

/**
 * Distances between two samples of numbers, at least one each: Kolmogorov-Smirnov with its p, and Wasserstein-1 (mean shift of a row) in
 * standard deviations (divided by n) of the reference. The asymptotic p is that of one sample of m n / (m + n) rows, as SciPy's. O(n log n).
 */
export function compareDistributions(
	reference: ArrayLike<number>,
	current: ArrayLike<number>,
): DistributionGap {
	const a = Float64Array.from(reference).sort();
	const b = Float64Array.from(current).sort();
	let [i, j, ks, area] = [0, 0, 0, 0];
	let at = Math.min(a[0] ?? 0, b[0] ?? 0);
	while (i < a.length || j < b.length) {
		const next = Math.min(
			a[i] ?? Number.POSITIVE_INFINITY,
			b[j] ?? Number.POSITIVE_INFINITY,
		);
		const gap = Math.abs(i / a.length - j / b.length);
		area += gap * (next - at);
		at = next;
		while (i < a.length && a[i] === next) i += 1;
		while (j < b.length && b[j] === next) j += 1;
		ks = Math.max(ks, Math.abs(i / a.length - j / b.length));
	}
	const sd = spread(a);
	const pairs = a.length * b.length;
	return {
		ks,
		pExact:
			pairs <= mostPairs
				? kolmogorovTwoSampleTail(a.length, b.length, ks)
				: null,
		pAsymptotic: kolmogorovTail(
			Math.max(1, Math.round(pairs / (a.length + b.length))),
			ks,
		),
		wasserstein: sd > 0 ? area / sd : null,
	};
}

function spread(values: Float64Array): number {
	let mean = 0;
	for (const value of values) mean += value / values.length;
	let sum = 0;
	for (const value of values) sum += (value - mean) ** 2 / values.length;
	return Math.sqrt(sum);
}
