/**
 * Mean prediction when one column is set to each value of a grid and all others stay as they are (Friedman 2001, section 8). Says what
 * the model does, not what would happen: a column that moves with others is set to values it would never have beside them.
 *
 * @param rows rows to average over, a number a column
 * @param column which one is set
 * @example partialDependence((row) => row[0] ?? 0, [[1], [2]], 0, [5]) // [5]
 */
export function partialDependence(
	predict: (row: ArrayLike<number>) => number,
	rows: readonly ArrayLike<number>[],
	column: number,
	grid: readonly number[],
): number[] {
	return grid.map((value) => {
		let sum = 0;
		for (const row of rows) {
			const changed = Float64Array.from(row);
			changed[column] = value;
			sum += predict(changed);
		}
		return sum / rows.length;
	});
}
