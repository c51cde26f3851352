import { chiSquareTail } from "../../statistics/chi-square-tail.ts";
import { portableLog } from "../../statistics/portable-log.ts";

export type StabilityIndex = {
	/** Σ (q - p) ln(q / p), shares of 0 taken as 0.0001. */
	readonly value: number;
	/** What the value would be on average without drift, from sampling alone. */
	readonly expected: number;
	/** The value less `expected`, at least 0: an effect that does not shrink or grow with the number of rows. */
	readonly excess: number;
	/** Probability of such a value without drift. */
	readonly p: number;
	/** Bins in which anything was counted. */
	readonly bins: number;
};

/**
 * Population stability index of two sets of counts in the same bins, with its sampling distribution.
 *
 * Without drift the index is about (1/m + 1/n) times chi-square with bins - 1 degrees of freedom (Yurdakul and Naranjo 2020, "Statistical
 * properties of the population stability index"), so (bins - 1)(1/m + 1/n) on average. That is why a fixed threshold cries wolf on few rows;
 * `excess` takes it off. Where a bin expects fewer than about five rows the distribution is rough.
 *
 * @param reference counts, of m >= 1 rows
 * @param current counts, of n >= 1 rows
 * @example stabilityIndex([50, 50], [40, 60]).value // 0.0405
 */
export function stabilityIndex(
	reference: readonly number[],
	current: readonly number[],
): StabilityIndex {
	const m = reference.reduce((sum, count) => sum + count, 0);
	const n = current.reduce((sum, count) => sum + count, 0);
	let value = 0;
	let bins = 0;
	for (const [i, count] of reference.entries()) {
		const other = current[i] ?? 0;
		if (count + other > 0) bins += 1;
		const p = count === 0 ? 0.0001 : count / m;
		const q = other === 0 ? 0.0001 : other / n;
		value += (q - p) * portableLog(q / p);
	}
	const unit = 1 / m + 1 / n;
	const expected = Math.max(0, bins - 1) * unit;
	return {
		value,
		expected,
		excess: Math.max(0, value - expected),
		p: bins < 2 ? 1 : chiSquareTail(value / unit, bins - 1),
		bins,
	};
}
