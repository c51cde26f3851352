import { portableExp } from "./portable-exp.ts";
import { portableLog } from "./portable-log.ts";

const mostTerms = 1_000_000;

/**
 * Gauss's hypergeometric function 2F1(a, b; c; z) for real z < 1 and c not 0, -1, -2, …
 *
 * Method: the power series for 0 <= z < 1 (about 36 / (1 - z) terms), for negative z after Pfaff's transformation (Abramowitz and Stegun
 * 15.1.1, 15.3.4). Relative error below 1e-11 where the terms keep one sign. NaN outside the domain, and where a million terms are too few
 * (z above about 0.99996).
 *
 * @example hypergeometric2F1(1, 1, 2, 0.5) // 1.3862943611198906, -log(1 - z) / z
 */
export function hypergeometric2F1(
	a: number,
	b: number,
	c: number,
	z: number,
): number {
	if (!(z < 1)) return Number.NaN;
	if (z < 0)
		return (
			portableExp(-a * portableLog(1 - z)) *
			hypergeometric2F1(a, c - b, c, z / (z - 1))
		);
	let term = 1;
	let sum = 1;
	for (let k = 0; k < mostTerms; k++) {
		const ratio = (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
		term *= ratio;
		sum += term;
		// The rest is below a geometric series with this ratio, once the ratio is settled.
		if (
			Math.abs(term) <= 1e-16 * Math.abs(sum) * (1 - z) ||
			(term === 0 && Number.isFinite(sum))
		)
			return sum;
		if (!Number.isFinite(sum)) return Number.NaN;
	}
	return Number.NaN;
}
