import type { Table } from "../boosting/boosted-model.ts";

/** One row of a table, as models score it. */
export function rowOf(table: Table, row: number): Float64Array {
	return Float64Array.from(
		table.columns,
		(column) => column[row] ?? Number.NaN,
	);
}
