import { normalQuantile } from "../../statistics/normal-quantile.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { Measured } from "./measured.ts";

/**
 * Area under the ROC curve: the chance that a random row of class 1 scores above a random row of class 0, ties counted half. The
 * interval is DeLong's, on the log-odds scale so that it stays within 0..1; at an area of exactly 0 or 1, where DeLong's error is 0,
 * the side is bounded by 3 over the size of the smaller class (the rule of three).
 *
 * Source: DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44; ranks as in Sun and Xu (2014). O(n log n).
 *
 * @param labels 0 or 1
 * @returns null where one of the classes is absent
 * @example areaUnderCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])?.value // 0.75
 */
export function areaUnderCurve(
	labels: ArrayLike<number>,
	scores: ArrayLike<number>,
	level = 0.95,
): Measured | null {
	const all = Array.from({ length: labels.length }, (_, i) => i);
	const ones = all.filter((i) => labels[i] === 1);
	const zeros = all.filter((i) => labels[i] !== 1);
	const m = ones.length;
	const n = zeros.length;
	if (m === 0 || n === 0) return null;
	const among = ranks(all, scores);
	const amongOnes = ranks(ones, scores);
	const amongZeros = ranks(zeros, scores);
	const rank = (of: Map<number, number>, i: number) => of.get(i) ?? 0;
	const v10 = ones.map((i) => (rank(among, i) - rank(amongOnes, i)) / n);
	const v01 = zeros.map((i) => 1 - (rank(among, i) - rank(amongZeros, i)) / m);
	const value = v10.reduce((sum, v) => sum + v, 0) / m;
	const scatter = (list: readonly number[]) =>
		list.length < 2
			? 0.25
			: list.reduce((sum, v) => sum + (v - value) ** 2, 0) / (list.length - 1);
	const error = Math.sqrt(scatter(v10) / m + scatter(v01) / n);
	const edge = Math.min(1, 3 / Math.min(m, n));
	if (value <= 0) return { value: 0, low: 0, high: edge };
	if (value >= 1) return { value: 1, low: 1 - edge, high: 1 };
	const centre = portableLog(value / (1 - value));
	const half =
		(normalQuantile(0.5 + level / 2) * error) / (value * (1 - value));
	const back = (x: number) => 1 / (1 + portableExp(-x));
	return { value, low: back(centre - half), high: back(centre + half) };
}

/** Rank from 1 up of each item by its score; equal scores share the middle rank. */
function ranks(
	items: readonly number[],
	scores: ArrayLike<number>,
): Map<number, number> {
	const sorted = [...items].sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
	const result = new Map<number, number>();
	for (let i = 0; i < sorted.length; ) {
		let j = i;
		while (
			j < sorted.length &&
			scores[sorted[j] ?? 0] === scores[sorted[i] ?? 0]
		)
			j++;
		for (let k = i; k < j; k++) result.set(sorted[k] ?? 0, (i + j + 1) / 2);
		i = j;
	}
	return result;
}
