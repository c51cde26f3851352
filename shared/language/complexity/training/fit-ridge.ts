import { cholesky } from "../../../statistics/cholesky.ts";
import { solveSpd } from "../../../statistics/solve-spd.ts";

export type RidgeFit = {
	readonly means: readonly number[];
	readonly deviations: readonly number[];
	/** One a standardised feature. */
	readonly weights: readonly number[];
	readonly intercept: number;
};

const meanOf = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ridge regression on standardised features, each row with a weight; the intercept is free. */
export function fitRidge(
	rows: readonly (readonly number[])[],
	targets: readonly number[],
	rowWeights: readonly number[],
	penalty: number,
): RidgeFit {
	const width = rows[0]?.length ?? 0;
	const columns = Array.from({ length: width }, (_, column) =>
		rows.map((row) => row[column] ?? 0),
	);
	const means = columns.map(meanOf);
	const deviations = columns.map((values, column) =>
		Math.max(
			1e-9,
			Math.sqrt(
				meanOf(values.map((value) => (value - (means[column] ?? 0)) ** 2)),
			),
		),
	);
	const total = rowWeights.reduce((sum, weight) => sum + weight, 0);
	const intercept =
		targets.reduce(
			(sum, target, index) => sum + target * (rowWeights[index] ?? 0),
			0,
		) / total;
	const standardised = rows.map((row) =>
		row.map(
			(value, column) =>
				(value - (means[column] ?? 0)) / (deviations[column] ?? 1),
		),
	);
	const centres = Array.from(
		{ length: width },
		(_, column) =>
			standardised.reduce(
				(sum, row, index) =>
					sum + (row[column] ?? 0) * (rowWeights[index] ?? 0),
				0,
			) / total,
	);
	const matrix = new Array<number>(width * width).fill(0);
	const right = new Array<number>(width).fill(0);
	standardised.forEach((row, index) => {
		const weight = rowWeights[index] ?? 0;
		const centred = row.map((value, column) => value - (centres[column] ?? 0));
		const error = (targets[index] ?? 0) - intercept;
		centred.forEach((a, i) => {
			right[i] = (right[i] ?? 0) + weight * a * error;
			centred.forEach((b, j) => {
				matrix[i * width + j] = (matrix[i * width + j] ?? 0) + weight * a * b;
			});
		});
	});
	for (let i = 0; i < width; i += 1)
		matrix[i * width + i] = (matrix[i * width + i] ?? 0) + penalty;
	const factor = cholesky(matrix, width);
	if (!factor.ok)
		throw new Error(
			`The design is singular at column ${factor.row}; raise the penalty`,
		);
	const weights = [...solveSpd(factor.lower, right, width)];
	const shift = weights.reduce(
		(sum, weight, column) => sum + weight * (centres[column] ?? 0),
		0,
	);
	return { means, deviations, weights, intercept: intercept - shift };
}
