import { areaUnderCurve } from "../../learning/validation/area-under-curve.ts";

/**
 * How well one column alone tells those who left from those who stayed, as an AUC of at least one half: by its values, by whether it is
 * filled in at all, and for categories by the share that left among the others of the same category (leave one out, so that many
 * categories do not look like knowledge). Above .98 it is likely filled in after the fact.
 *
 * @param values a number or code a row; NaN for missing
 * @param labels 0 or 1
 */
export function separatesAlone(
	values: Float64Array,
	labels: ArrayLike<number>,
	isCategorical: boolean,
): number {
	const rows = Array.from(values.keys());
	const known = rows.filter((row) => !Number.isNaN(values[row]));
	const area = (of: readonly number[], score: (row: number) => number) => {
		const auc = areaUnderCurve(
			of.map((row) => labels[row] ?? 0),
			of.map(score),
		);
		return auc === null ? 0.5 : Math.max(auc.value, 1 - auc.value);
	};
	const filled = area(rows, (row) => (Number.isNaN(values[row]) ? 0 : 1));
	if (!isCategorical)
		return Math.max(
			filled,
			known.length >= 20 ? area(known, (row) => values[row] ?? 0) : 0.5,
		);
	const sums = new Map<number, [left: number, all: number]>();
	for (const row of rows) {
		const sum = sums.get(values[row] ?? 0) ?? [0, 0];
		sum[0] += labels[row] ?? 0;
		sum[1] += 1;
		sums.set(values[row] ?? 0, sum);
	}
	const total = rows.reduce((sum, row) => sum + (labels[row] ?? 0), 0);
	const others = (row: number) => {
		const [left, all] = sums.get(values[row] ?? 0) ?? [0, 0];
		if (all < 2) return total / rows.length;
		return (left - (labels[row] ?? 0)) / (all - 1);
	};
	// Leaving out oneself turns pure noise upside down, so only agreement counts.
	const auc = areaUnderCurve(
		rows.map((row) => labels[row] ?? 0),
		rows.map(others),
	);
	return Math.max(filled, auc?.value ?? 0.5);
}
