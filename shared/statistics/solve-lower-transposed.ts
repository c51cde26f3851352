/**
 * Solves L^T x = b for a lower triangular L with a non-zero diagonal (row by row, n * n numbers), by back substitution. O(n^2).
 *
 * @example solveLowerTransposed([2, 0, 1, 4], [4, 8], 2) // [1, 2]
 */
export function solveLowerTransposed(
	lower: ArrayLike<number>,
	b: ArrayLike<number>,
	n: number,
): Float64Array {
	const x = new Float64Array(n);
	for (let i = n - 1; i >= 0; i--) {
		let sum = b[i] ?? Number.NaN;
		for (let k = i + 1; k < n; k++)
			sum -= (lower[k * n + i] ?? 0) * (x[k] ?? 0);
		x[i] = sum / (lower[i * n + i] ?? 0);
	}
	return x;
}
