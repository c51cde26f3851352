/** Lower triangle, row by row (`n * n` numbers, zeros above the diagonal), or the row at which the matrix turned out not positive. */
export type CholeskyResult =
	| { ok: true; lower: Float64Array }
	| { ok: false; row: number };

/**
 * Cholesky factor L of a symmetric positive definite matrix A = L L^T, of which only the lower triangle is read.
 *
 * Fails, naming the row, when a pivot is not above n * 2.2e-16 times the row's own diagonal entry: the matrix is then singular or has
 * a negative direction to working precision. Nothing is added to the diagonal to make it pass.
 *
 * Source: Golub and Van Loan (2013), Matrix Computations, algorithm 4.2.1. O(n^3 / 3).
 *
 * @example cholesky([4, 2, 2, 3], 2) // { ok: true, lower: [2, 0, 1, 1.4142135623730951] }
 */
export function cholesky(matrix: ArrayLike<number>, n: number): CholeskyResult {
	const lower = new Float64Array(n * n);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = matrix[i * n + j] ?? Number.NaN;
			for (let k = 0; k < j; k++)
				sum -= (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0);
			if (j < i) {
				lower[i * n + j] = sum / (lower[j * n + j] ?? 0);
				continue;
			}
			const floor =
				n * 2.220446049250313e-16 * Math.abs(matrix[i * n + i] ?? 0);
			if (!(sum > floor) || sum === Number.POSITIVE_INFINITY)
				return { ok: false, row: i };
			lower[i * n + i] = Math.sqrt(sum);
		}
	}
	return { ok: true, lower };
}
