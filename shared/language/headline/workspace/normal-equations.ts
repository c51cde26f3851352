import { portableLog } from "../../../statistics/portable-log.ts";
import type { Linearised } from "./linearise-rates.ts";
import type { RateRow } from "./rate-row.ts";

/** Weighted least squares within strata, the strata's levels already eliminated. */
export type NormalEquations = {
	/** n × n, lower triangle. */
	readonly matrix: Float64Array;
	readonly right: Float64Array;
	/** Weighted sum of squares of the working responses around their stratum's mean. */
	readonly square: number;
	/** Of each row. */
	readonly weights: Float64Array;
	/** Weighted mean response of each stratum, and of its columns (n a stratum): what its level is at any β. */
	readonly meanResponses: Float64Array;
	readonly meanColumns: Float64Array;
	/** Σ w ln(1 + spread² W) over rows + Σ ln(weight) over strata: what eliminating the texts' own effects and the levels costs the evidence. */
	readonly logWeights: number;
};

/** Adds one row to the matrix, the right side and its stratum's sums. */
function addRow(
	{ columns, values, stratum }: RateRow,
	weight: number,
	response: number,
	matrix: Float64Array,
	right: Float64Array,
	sums: Float64Array,
): void {
	const n = right.length;
	const first = stratum * n;
	for (let at = 0; at < columns.length; at += 1) {
		const column = columns[at] ?? 0;
		const weighted = weight * (values[at] ?? 0);
		const line = column * n;
		right[column] = (right[column] ?? 0) + weighted * response;
		sums[first + column] = (sums[first + column] ?? 0) + weighted;
		for (let other = 0; other <= at; other += 1) {
			const cell = line + (columns[other] ?? 0);
			matrix[cell] = (matrix[cell] ?? 0) + weighted * (values[other] ?? 0);
		}
	}
}

/** Takes a stratum's level out: subtracts the outer product of its weighted mean columns. */
function takeLevelOut(
	means: Float64Array,
	weight: number,
	response: number,
	matrix: Float64Array,
	right: Float64Array,
): void {
	const n = right.length;
	const held: number[] = [];
	for (let column = 0; column < n; column += 1) {
		const sum = weight * (means[column] ?? 0);
		if (sum === 0) continue;
		held.push(column);
		right[column] = (right[column] ?? 0) - sum * response;
		const line = column * n;
		for (const other of held) {
			const cell = line + other;
			matrix[cell] = (matrix[cell] ?? 0) - sum * (means[other] ?? 0);
		}
	}
}

/**
 * The normal equations of the working responses, row i weighted w_i / (1/W_i + spread²), with a free level a stratum eliminated.
 *
 * Worked value: responses 1 and 3 in one stratum, W 4 each, spread 0, one column 0 and 1: matrix 2, right 4, square 8.
 */
export function normalEquations(
	rows: readonly RateRow[],
	strata: number,
	linearised: Linearised,
	spread: number,
	n: number,
): NormalEquations {
	const matrix = new Float64Array(n * n);
	const right = new Float64Array(n);
	const weights = new Float64Array(rows.length);
	const totals = new Float64Array(strata);
	const meanResponses = new Float64Array(strata);
	const meanColumns = new Float64Array(strata * n);
	let square = 0;
	let logWeights = 0;
	for (const [index, row] of rows.entries()) {
		const information = linearised.information[index] ?? 0;
		const response = linearised.response[index] ?? 0;
		const inflation = 1 + spread * spread * information;
		const weight = (row.weight * information) / inflation;
		weights[index] = weight;
		logWeights += row.weight * portableLog(inflation);
		square += weight * response * response;
		totals[row.stratum] = (totals[row.stratum] ?? 0) + weight;
		meanResponses[row.stratum] =
			(meanResponses[row.stratum] ?? 0) + weight * response;
		addRow(row, weight, response, matrix, right, meanColumns);
	}
	for (let stratum = 0; stratum < strata; stratum += 1) {
		const weight = totals[stratum] ?? 1;
		const response = (meanResponses[stratum] ?? 0) / weight;
		const means = meanColumns.subarray(stratum * n, (stratum + 1) * n);
		for (let column = 0; column < n; column += 1)
			means[column] = (means[column] ?? 0) / weight;
		meanResponses[stratum] = response;
		takeLevelOut(means, weight, response, matrix, right);
		square -= weight * response * response;
		logWeights += portableLog(weight);
	}
	return {
		matrix,
		right,
		square,
		weights,
		meanResponses,
		meanColumns,
		logWeights,
	};
}
