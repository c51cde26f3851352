import type { CommandProblem, Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { type CsvRow, readCsv } from "./read-csv.ts";
import { readText } from "./read-text.ts";

export type Table = {
	readonly file: string;
	/** As the header line writes them, without spaces around. */
	readonly names: readonly string[];
	readonly rows: readonly CsvRow[];
	/** Where a column stands that goes by one of these names (in small letters); -1 when there is none. */
	readonly place: (...names: readonly string[]) => number;
};

/** Reads a CSV file with a header line; refuses one in which a line has fewer fields than the header. No rows are an answer, not an error. */
export async function readTable(
	path: string,
	context: Context,
): Promise<
	{ readonly ok: true; readonly table: Table } | (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const [header, ...rows] = readCsv(read.text);
	const names = (header?.cells ?? []).map((name) => name.trim());
	const small = names.map((name) => name.toLowerCase().split(":", 1)[0] ?? "");
	const broken = rows.find(({ cells }) => cells.length < names.length);
	if (broken)
		return failure([
			describeBroken(read.name, broken.line, names.length, broken.cells.length),
		]);
	const place = (...wanted: readonly string[]) =>
		small.findIndex((name) => wanted.includes(name));
	return { ok: true, table: { file: read.name, names, rows, place } };
}

function describeBroken(
	file: string,
	row: number,
	wanted: number,
	found: number,
): CommandProblem {
	return {
		code: "broken-csv",
		file,
		row,
		message: {
			de: `Zeile ${row} hat ${found} Felder, die Kopfzeile ${wanted}.`,
			en: `Line ${row} has ${found} fields, the header line ${wanted}.`,
		},
		fix: {
			de: 'Setzen Sie Texte mit Trennzeichen in Anführungszeichen: "…".',
			en: 'Put texts that hold a separator in quotes: "…".',
		},
	};
}
