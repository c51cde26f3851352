import { type DecimalMark, decimalMark } from "./decimal-mark.ts";
import type { Table } from "./read-table.ts";

/** The decimal mark of a column, by its name. */
export type ColumnMarks = (column: string) => DecimalMark;

/**
 * Which decimal mark each column of a table uses: its own where its cells tell, else the table's. Each is found out once, on first use.
 */
export function columnMarks(table: Table): ColumnMarks {
	const known = new Map<string, DecimalMark>();
	let common: DecimalMark | null = null;
	return (column) => {
		const before = known.get(column);
		if (before !== undefined) return before;
		const at = table.columns.indexOf(column);
		const own = decimalMark({
			rows: table.rows.map((row) => [row[at] ?? ""]),
		});
		if (own === "unknown") common ??= decimalMark(table);
		const mark = own === "unknown" ? (common ?? own) : own;
		known.set(column, mark);
		return mark;
	};
}
