import { chiSquareTail } from "../../statistics/chi-square-tail.ts";

/**
 * Pearson's chi-square test that two sets of counts in the same bins come from the same shares. Bins that expect fewer than five rows in
 * either sample are put together first; with one bin left nothing can be told and p is 1.
 *
 * @example testHomogeneity([16, 18, 16, 14, 12, 12], [16, 16, 16, 16, 16, 8]).p // 0.886, scipy: chi2_contingency
 */
export function testHomogeneity(
	reference: readonly number[],
	current: readonly number[],
): {
	readonly statistic: number;
	readonly degrees: number;
	readonly p: number;
} {
	const m = reference.reduce((sum, count) => sum + count, 0);
	const n = current.reduce((sum, count) => sum + count, 0);
	const share = Math.min(m, n) / (m + n);
	const kept: [number, number][] = [];
	let [restA, restB] = [0, 0];
	for (const [i, a] of reference.entries()) {
		const b = current[i] ?? 0;
		if ((a + b) * share >= 5) kept.push([a, b]);
		else {
			restA += a;
			restB += b;
		}
	}
	if (restA + restB > 0) kept.push([restA, restB]);
	let statistic = 0;
	for (const [a, b] of kept) {
		const all = (a + b) / (m + n);
		statistic +=
			(a - m * all) ** 2 / (m * all) + (b - n * all) ** 2 / (n * all);
	}
	const degrees = kept.length - 1;
	return {
		statistic,
		degrees: Math.max(0, degrees),
		p: degrees < 1 ? 1 : chiSquareTail(statistic, degrees),
	};
}
