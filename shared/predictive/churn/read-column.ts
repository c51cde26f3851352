import { isMissingCell } from "./is-missing-cell.ts";
import { type DecimalMark, readDecimal } from "./read-decimal.ts";

/**
 * A cell as models read it: the number, the category's code, or NaN where it is missing, unreadable or a category without a code.
 *
 * @param levels of a categorical column, in order of their codes; undefined for a numeric one
 * @example readColumn("b", ["a", "b"], ".") // 1
 */
export function readColumn(
	cell: string | undefined,
	levels: readonly string[] | undefined,
	mark: DecimalMark,
): number {
	if (cell === undefined || isMissingCell(cell)) return Number.NaN;
	if (levels === undefined) return readDecimal(cell, mark) ?? Number.NaN;
	const code = levels.indexOf(cell.trim());
	return code < 0 ? Number.NaN : code;
}
