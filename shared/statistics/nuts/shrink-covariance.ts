import type { CovarianceState } from "./nuts-state.ts";

/** Draws the starting scale of a coordinate counts as. */
const SCALE_WEIGHT = 10;

/**
 * Covariance of the draws of a window, drawn to the covariance the chain started with as if that had been seen in as many draws as
 * there are dimensions, plus five. Lower triangle, row by row.
 *
 * Before that the starting covariance is stretched, coordinate by coordinate, to the variances of the draws: those are known well after
 * a few dozen draws, correlations are not. Stan draws to a small multiple of the identity instead; a Laplace approximation knows more.
 */
export function shrinkCovariance(
	{ count, products }: CovarianceState,
	start: ArrayLike<number>,
	size: number,
): Float64Array {
	const weight = size + 5;
	const share = count / (count + weight);
	const covariance = new Float64Array(size * size);
	const seenAt = (at: number) => (products[at] ?? 0) / Math.max(1, count - 1);
	const stretch = Float64Array.from({ length: size }, (_, i) => {
		const before = start[i * size + i] ?? 1;
		const seen = seenAt(i * size + i) / before;
		return Math.sqrt((count * seen + SCALE_WEIGHT) / (count + SCALE_WEIGHT));
	});
	for (let i = 0; i < size; i++)
		for (let j = 0; j <= i; j++) {
			const at = i * size + j;
			const known = (start[at] ?? 0) * (stretch[i] ?? 1) * (stretch[j] ?? 1);
			covariance[at] = share * seenAt(at) + (1 - share) * known;
		}
	return covariance;
}
