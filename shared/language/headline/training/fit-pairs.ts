import type { DesignRow } from "./headline-design.ts";
import { minimise } from "./minimise.ts";

export const scoreOf = (row: DesignRow, weights: Float64Array): number => {
	let sum = 0;
	for (let at = 0; at < row.columns.length; at += 1)
		sum += (weights[row.columns[at] ?? 0] ?? 0) * (row.values[at] ?? 0);
	return sum;
};

/**
 * Logistic regression of "a won" on feature differences, without intercept (so that P(a,b) = 1 − P(b,a)), with a ridge penalty a column.
 * `multiplicity[i]` multiplies row i's weight (bootstrap counts); absent: 1.
 */
export function fitPairs(
	rows: readonly DesignRow[],
	penalty: Float64Array,
	start?: Float64Array,
	multiplicity?: readonly number[],
): Float64Array {
	const objective = (weights: Float64Array, gradient: Float64Array): number => {
		let loss = 0;
		for (let column = 0; column < weights.length; column += 1) {
			const pull = (penalty[column] ?? 0) * (weights[column] ?? 0);
			gradient[column] = pull;
			loss += 0.5 * pull * (weights[column] ?? 0);
		}
		rows.forEach((row, index) => {
			const weight = row.weight * (multiplicity?.[index] ?? 1);
			if (weight === 0) return;
			const score = scoreOf(row, weights);
			loss +=
				weight *
				(Math.log1p(Math.exp(-Math.abs(score))) +
					Math.max(score, 0) -
					row.won * score);
			const error = weight * (1 / (1 + Math.exp(-score)) - row.won);
			for (let at = 0; at < row.columns.length; at += 1) {
				const column = row.columns[at] ?? 0;
				gradient[column] =
					(gradient[column] ?? 0) + error * (row.values[at] ?? 0);
			}
		});
		return loss;
	};
	return minimise(objective, start ?? new Float64Array(penalty.length), 60);
}
