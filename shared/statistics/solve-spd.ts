import { solveLower } from "./solve-lower.ts";
import { solveLowerTransposed } from "./solve-lower-transposed.ts";

/**
 * Solves A x = b for a symmetric positive definite A given by its Cholesky factor (see `cholesky.ts`). O(n^2).
 *
 * @example solveSpd([2, 0, 1, 2], [10, 13], 2) // A = [4 2; 2 5]: [1.5, 2]
 */
export function solveSpd(
	lower: ArrayLike<number>,
	b: ArrayLike<number>,
	n: number,
): Float64Array {
	return solveLowerTransposed(lower, solveLower(lower, b, n), n);
}
