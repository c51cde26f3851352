import { portableLog } from "../../statistics/portable-log.ts";

/**
 * Jensen-Shannon distance of two sets of counts in the same bins, base 2: 0 for equal shares, near 1 where no bin is shared. The square root of
 * the divergence, as SciPy's `jensenshannon(p, q, base=2)`; shares of 0 are taken as 0.0001 and all brought to 1 again, as for the stability index.
 */
export function jensenShannon(
	reference: readonly number[],
	current: readonly number[],
): number {
	const m = reference.reduce((sum, count) => sum + count, 0);
	const n = current.reduce((sum, count) => sum + count, 0);
	const shares = (counts: readonly number[], total: number) => {
		const filled = counts.map((count) =>
			count === 0 ? 0.0001 : count / total,
		);
		const all = filled.reduce((sum, share) => sum + share, 0);
		return filled.map((share) => share / all);
	};
	const other = shares(current, n);
	let sum = 0;
	for (const [i, p] of shares(reference, m).entries()) {
		const q = other[i] ?? 0;
		const middle = (p + q) / 2;
		sum += (p * portableLog(p / middle) + q * portableLog(q / middle)) / 2;
	}
	return Math.sqrt(Math.max(0, sum) / Math.LN2);
}
