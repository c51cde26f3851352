import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { CommandProblem } from "./command.ts";
import type { Table } from "./read-table.ts";

/** A cell that cannot be used: where it stands, what stands there, why not. */
export function unreadableCell(
	table: Table,
	row: number,
	at: number,
	value: string,
	why: Localised,
	fix: Localised,
): CommandProblem {
	const column = table.names[at] ?? "";
	const shown = value.trim().slice(0, 60);
	return {
		code: "unreadable-value",
		file: table.file,
		row,
		column,
		value: shown,
		message: {
			de: `Zeile ${row}, Spalte ${column}: „${shown}“ ${why.de}`,
			en: `Row ${row}, column ${column}: “${shown}” ${why.en}`,
		},
		fix,
	};
}
