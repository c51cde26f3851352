import { invertSpd } from "../../statistics/invert-spd.ts";

/**
 * Variance inflation factor of each column: how many times wider its coefficient's variance is than if no other column moved with it. The
 * diagonal of the inverse correlation matrix; 1 for columns that move alone, infinite for those that others determine exactly, and null
 * for a column that never moves. O(columns^2 * rows).
 *
 * Source: Belsley, Kuh, Welsch (1980), Regression Diagnostics, section 3.1.
 *
 * @example varianceInflation([[1, 2, 3, 4], [1, -1, -1, 1]]) // [1, 1]
 */
export function varianceInflation(
	columns: readonly (readonly number[])[],
): (number | null)[] {
	const scaled = columns.map(standardise);
	const moving = scaled.flatMap((column, i) => (column ? [i] : []));
	const n = moving.length;
	const correlation = Float64Array.from({ length: n * n }, (_, at) => {
		const a = scaled[moving[Math.floor(at / n)] ?? 0] ?? [];
		const b = scaled[moving[at % n] ?? 0] ?? [];
		return a.reduce((sum, value, t) => sum + value * (b[t] ?? 0), 0);
	});
	const factors = columns.map((_, i): number | null =>
		scaled[i] ? Number.POSITIVE_INFINITY : null,
	);
	const all = invertSpd(correlation, n);
	moving.forEach((column, i) => {
		if (all.ok) factors[column] = Math.max(1, all.inverse[i * n + i] ?? 1);
		else if (!isDetermined(correlation, n, i)) {
			const rest = varianceInflation(
				[i, ...independent(correlation, n, i)].map(
					(j) => columns[moving[j] ?? 0] ?? [],
				),
			);
			factors[column] = rest[0] ?? Number.POSITIVE_INFINITY;
		}
	});
	return factors;
}

/** Largest set of other columns, taken in order, that do not determine one another. */
function independent(
	matrix: Float64Array,
	n: number,
	without: number,
): number[] {
	const chosen: number[] = [];
	for (let j = 0; j < n; j++)
		if (
			j !== without &&
			invertSpd(part(matrix, n, [...chosen, j]), chosen.length + 1).ok
		)
			chosen.push(j);
	return chosen;
}

function isDetermined(matrix: Float64Array, n: number, i: number): boolean {
	const others = [i, ...independent(matrix, n, i)];
	return !invertSpd(part(matrix, n, others), others.length).ok;
}

function part(
	matrix: Float64Array,
	n: number,
	places: readonly number[],
): Float64Array {
	return Float64Array.from(
		places.flatMap((i) => places.map((j) => matrix[i * n + j] ?? 0)),
	);
}

/** Centred, with length 1; null for a column that does not move. */
function standardise(values: readonly number[]): number[] | null {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const centred = values.map((value) => value - mean);
	const length = Math.hypot(...centred);
	const size = Math.hypot(...values);
	return length > 1e-12 * size && length > 0
		? centred.map((value) => value / length)
		: null;
}
