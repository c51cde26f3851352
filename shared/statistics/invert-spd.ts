import { cholesky } from "./cholesky.ts";
import { solveSpd } from "./solve-spd.ts";

/**
 * Inverse of a symmetric positive definite matrix (row by row), exactly symmetric; fails like `cholesky.ts`, naming the row. O(n^3).
 *
 * @example invertSpd([4, 2, 2, 5], 2) // { ok: true, inverse: [0.3125, -0.125, -0.125, 0.25] }
 */
export function invertSpd(
	matrix: ArrayLike<number>,
	n: number,
): { ok: true; inverse: Float64Array } | { ok: false; row: number } {
	const factor = cholesky(matrix, n);
	if (!factor.ok) return factor;
	const inverse = new Float64Array(n * n);
	const unit = new Float64Array(n);
	for (let j = 0; j < n; j++) {
		unit.fill(0);
		unit[j] = 1;
		const column = solveSpd(factor.lower, unit, n);
		for (let i = j; i < n; i++) {
			inverse[i * n + j] = column[i] ?? 0;
			inverse[j * n + i] = column[i] ?? 0;
		}
	}
	return { ok: true, inverse };
}
