/**
 * Solves L x = b for a lower triangular L with a non-zero diagonal (row by row, n * n numbers), by forward substitution. O(n^2).
 *
 * @example solveLower([2, 0, 1, 4], [2, 9], 2) // [1, 2]
 */
export function solveLower(
	lower: ArrayLike<number>,
	b: ArrayLike<number>,
	n: number,
): Float64Array {
	const x = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		let sum = b[i] ?? Number.NaN;
		for (let k = 0; k < i; k++) sum -= (lower[i * n + k] ?? 0) * (x[k] ?? 0);
		x[i] = sum / (lower[i * n + i] ?? 0);
	}
	return x;
}
