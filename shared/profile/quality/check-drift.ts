import { judgeDrift } from "../../learning/drift/judge-drift.ts";
import type {
	ColumnContract,
	DataContract,
	DataTable,
	GateFinding,
} from "./data-contract.ts";
import { qualityWords } from "./quality-words.ts";
import { readCell } from "./read-cell.ts";

/** Whether the distribution of a column has moved from a reference: large and not by chance (`learning/drift`). Days are left out: they always move. */
export function checkDrift(
	table: DataTable,
	reference: DataTable,
	columns: readonly ColumnContract[],
	{ level }: NonNullable<DataContract["drift"]>,
): GateFinding[] {
	const compared = columns.filter(
		({ name, type }) =>
			type !== "day" &&
			table.names.includes(name) &&
			reference.names.includes(name),
	);
	if (compared.length === 0) return [];
	const { columns: judged } = judgeDrift(
		compared.map(({ name }) => ({
			column: name,
			reference: cellsOf(reference, name),
			current: cellsOf(table, name),
		})),
		(cell) => readCell(cell, "number"),
	);
	return judged.flatMap(({ column, verdict, psi }): GateFinding[] =>
		verdict === "drift"
			? [
					{
						gate: "drift",
						state: level,
						column,
						...qualityWords.moved(column, psi?.value ?? null),
					},
				]
			: [],
	);
}

function cellsOf({ names, rows }: DataTable, name: string): string[] {
	const at = names.indexOf(name);
	return rows.map((row) => (row[at] ?? "").trim());
}
