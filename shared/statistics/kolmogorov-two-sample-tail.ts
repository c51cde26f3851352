/**
 * Probability that two samples of m and n values of one continuous distribution have empirical distribution functions at least d apart: the
 * exact p-value of the two-sample Kolmogorov-Smirnov test. With ties it is an upper bound.
 *
 * Method: the share of lattice paths from (0, 0) to (m, n) that leave the band (Hodges 1957), counted from outside so that small
 * probabilities keep their digits. O(m n) time, O(n) space.
 *
 * @example kolmogorovTwoSampleTail(500, 400, 0.1635) // 1.194166557561e-5, scipy: ks_2samp(..., method="exact")
 */
export function kolmogorovTwoSampleTail(
	m: number,
	n: number,
	d: number,
): number {
	// Distances are multiples of 1 / (m n): half a step below d stands clear of rounding.
	const reach = (Math.round(d * m * n) - 0.5) / (m * n);
	if (reach <= 0) return 1;
	const outside = (i: number, j: number) => Math.abs(i / m - j / n) > reach;
	const shares = new Float64Array(n + 1);
	for (let j = 0; j <= n; j++)
		shares[j] = outside(0, j) ? 1 : (shares[j - 1] ?? 0);
	for (let i = 1; i <= m; i++)
		for (let j = 0; j <= n; j++) {
			const fromLeft = shares[j - 1] ?? 0;
			const fromBelow = shares[j] ?? 0;
			shares[j] = outside(i, j) ? 1 : (i * fromBelow + j * fromLeft) / (i + j);
		}
	return shares[n] ?? 1;
}
