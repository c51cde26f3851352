import type {
	ColumnContract,
	DataTable,
	GateFinding,
} from "./data-contract.ts";
import { qualityWords } from "./quality-words.ts";
import { readCell } from "./read-cell.ts";

/** Schema and missing values, column by column: is it there, does every cell read as its type and lie within its bounds, is enough of it filled. */
export function checkColumns(
	{ names, rows }: DataTable,
	columns: readonly ColumnContract[],
): GateFinding[] {
	return columns.flatMap((column): GateFinding[] => {
		const at = names.indexOf(column.name);
		const schema = (
			words: ReturnType<typeof qualityWords.absent>,
		): GateFinding => ({
			gate: "schema",
			state: "red",
			column: column.name,
			...words,
		});
		if (at < 0) return [schema(qualityWords.absent(column.name))];
		const found: GateFinding[] = [];
		let missing = 0;
		let wrong: { row: number; cell: string } | null = null;
		let outside: { row: number; cell: string } | null = null;
		for (const [i, row] of rows.entries()) {
			const cell = (row[at] ?? "").trim();
			if (cell === "") {
				missing += 1;
				continue;
			}
			const value = readCell(cell, column.type);
			// The header is line 1.
			if (value === null) wrong ??= { row: i + 2, cell };
			else if (!isWithin(value, cell, column)) outside ??= { row: i + 2, cell };
		}
		if (wrong) found.push(schema(qualityWords.unreadable(column, wrong)));
		if (outside) found.push(schema(qualityWords.outside(column, outside)));
		const share = rows.length === 0 ? 0 : missing / rows.length;
		if (share > column.mostMissing)
			found.push({
				gate: "nulls",
				state: "red",
				column: column.name,
				...qualityWords.missing(column.name, share, column.mostMissing),
			});
		return found;
	});
}

function isWithin(
	value: number,
	cell: string,
	{ type, low, high, oneOf }: ColumnContract,
): boolean {
	if (type === "text") return oneOf === undefined || oneOf.includes(cell);
	if (type === "day") return true;
	return value >= (low ?? value) && value <= (high ?? value);
}
