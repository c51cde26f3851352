import { minimise } from "../../headline/training/minimise.ts";
import { featureCount, type InjectionFeatures } from "../injection-features.ts";

export type Row = {
	readonly features: InjectionFeatures;
	readonly label: 0 | 1;
	readonly weight: number;
};

export const scoreRow = (
	weights: Float64Array,
	{ columns, values }: InjectionFeatures,
): number => {
	let sum = weights[featureCount] ?? 0;
	for (let at = 0; at < columns.length; at += 1)
		sum += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
	return sum;
};

/**
 * Logistic regression with a ridge penalty (weight² / 2 · penalty each, the intercept free). Columns nobody uses are left out of the search.
 * Returns `featureCount` weights and the intercept behind them.
 */
export function fitLogistic(
	rows: readonly Row[],
	penalty: number,
	iterations = 60,
): Float64Array {
	const used = new Map<number, number>();
	for (const { features } of rows)
		for (const column of features.columns)
			if (!used.has(column)) used.set(column, used.size);
	const intercept = used.size;
	const compact = rows.map(({ features, label, weight }) => ({
		columns: Uint32Array.from(
			features.columns,
			(column) => used.get(column) ?? 0,
		),
		values: Float64Array.from(features.values),
		label,
		weight,
	}));
	const objective = (point: Float64Array, gradient: Float64Array): number => {
		let loss = 0;
		for (let at = 0; at < intercept; at += 1) {
			const value = point[at] ?? 0;
			loss += 0.5 * penalty * value * value;
			gradient[at] = penalty * value;
		}
		gradient[intercept] = 0;
		for (const { columns, values, label, weight } of compact) {
			let score = point[intercept] ?? 0;
			for (let at = 0; at < columns.length; at += 1)
				score += (point[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
			const signed = label === 1 ? score : -score;
			loss +=
				weight *
				(signed > 0
					? Math.log1p(Math.exp(-signed))
					: Math.log1p(Math.exp(signed)) - signed);
			const slope = weight * (1 / (1 + Math.exp(-score)) - label);
			for (let at = 0; at < columns.length; at += 1) {
				const column = columns[at] ?? 0;
				gradient[column] = (gradient[column] ?? 0) + slope * (values[at] ?? 0);
			}
			gradient[intercept] = (gradient[intercept] ?? 0) + slope;
		}
		return loss;
	};
	const point = minimise(
		objective,
		new Float64Array(intercept + 1),
		iterations,
	);
	const weights = new Float64Array(featureCount + 1);
	for (const [column, at] of used) weights[column] = point[at] ?? 0;
	weights[featureCount] = point[intercept] ?? 0;
	return weights;
}
