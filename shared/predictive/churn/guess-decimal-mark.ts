import type { Sheet } from "./churn-model.ts";
import { type DecimalMark, readDecimal } from "./read-decimal.ts";

/**
 * Decimal mark of a table: the one under which more cells are numbers that the other cannot read, such as 29,85. A point where none
 * tells. Looks at the first 2,000 rows.
 *
 * @example guessDecimalMark({ header: ["a"], rows: [["29,85"]] }) // ","
 */
export function guessDecimalMark(sheet: Sheet): DecimalMark {
	let comma = 0;
	for (const row of sheet.rows.slice(0, 2000))
		for (const cell of row) {
			if (!/\d[.,]\d/.test(cell)) continue;
			const asPoint = readDecimal(cell, ".") !== null;
			const asComma = readDecimal(cell, ",") !== null;
			comma += Number(asComma) - Number(asPoint);
		}
	return comma > 0 ? "," : ".";
}
