import type { Table } from "./read-table.ts";

/** Which sign separates decimals in a file; "unknown" when nothing in it says so. */
export type DecimalMark = "point" | "comma" | "mixed" | "unknown";

/**
 * Finds the decimal sign of a table from cells that can be read one way only: `1.234,56` and `0,5` and `12,5` speak for the comma,
 * `1,234.56`, `0.318` and `12.5` for the point; `1.234` and `1,234` speak for neither.
 *
 * "mixed" when cells speak for both. Dates are not counted: they have two marks of the same kind.
 */
export function decimalMark(table: Pick<Table, "rows">): DecimalMark {
	let comma = false;
	let point = false;
	for (const cells of table.rows)
		for (const cell of cells) {
			const speaks = decimalMarkOf(cell);
			comma ||= speaks === "comma";
			point ||= speaks === "point";
		}
	if (comma && point) return "mixed";
	if (comma) return "comma";
	return point ? "point" : "unknown";
}

function decimalMarkOf(cell: string): "comma" | "point" | undefined {
	const bare = cell.replace(/[€$£\s\u00a0\u202f]/g, "").replace(/^[+-]/, "");
	if (/^\d{1,3}(\.\d{3})+,\d+$/.test(bare)) return "comma";
	if (/^\d{1,3}(,\d{3})+\.\d+$/.test(bare)) return "point";
	const match = /^(\d+)([.,])(\d+)(e[+-]?\d+)?$/i.exec(bare);
	if (!match) return undefined;
	const [, whole = "", mark, decimals = "", power] = match;
	const couldBeThousands =
		decimals.length === 3 &&
		whole.length <= 3 &&
		!/^0/.test(whole) &&
		power === undefined;
	if (couldBeThousands) return undefined;
	return mark === "," ? "comma" : "point";
}
