import type { CovarianceState } from "./nuts-state.ts";

/**
 * Covariance of the draws of a window, drawn to the covariance the chain started with as if that had been seen in as many draws as
 * there are dimensions, plus five. Lower triangle, row by row.
 *
 * Stan draws to a small multiple of the identity instead; a Laplace approximation knows more.
 */
export function shrinkCovariance(
	{ count, products }: CovarianceState,
	start: ArrayLike<number>,
	size: number,
): Float64Array {
	const weight = size + 5;
	const share = count / (count + weight);
	const covariance = new Float64Array(size * size);
	for (let i = 0; i < size; i++)
		for (let j = 0; j <= i; j++) {
			const at = i * size + j;
			const seen = (products[at] ?? 0) / Math.max(1, count - 1);
			covariance[at] = share * seen + (1 - share) * (start[at] ?? 0);
		}
	return covariance;
}
