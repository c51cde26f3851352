import type { CommandProblem, Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readCsv } from "./read-csv.ts";
import { readText } from "./read-text.ts";

export type Pair = { readonly a: string; readonly b: string };

/** Reads pairs of headlines from the columns headline_a and headline_b of a CSV file, in its order; other columns are passed over. */
export async function readPairs(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly pairs: readonly Pair[] }
	| (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const [header, ...rows] = readCsv(read.text);
	const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
	const a = names.indexOf("headline_a");
	const b = names.indexOf("headline_b");
	if (a < 0 || b < 0) return failure([noColumns(read.name, names)]);
	if (rows.length === 0) return failure([noRows(read.name)]);
	const pairs: Pair[] = [];
	for (const { cells, line } of rows) {
		const first = cells[a];
		const second = cells[b];
		if (first === undefined || second === undefined)
			return failure([
				tooFewCells(read.name, line, names.length, cells.length),
			]);
		pairs.push({ a: first, b: second });
	}
	return { ok: true, pairs };
}

function noColumns(file: string, names: readonly string[]): CommandProblem {
	const found = names.slice(0, 12).join(", ").slice(0, 300);
	return {
		code: "unknown-column",
		file,
		row: 1,
		message: {
			de: `Die Spalten headline_a und headline_b fehlen; die Kopfzeile nennt: ${found}`,
			en: `The columns headline_a and headline_b are missing; the header line names: ${found}`,
		},
		fix: {
			de: "Benennen Sie die beiden Spalten mit den Überschriften so.",
			en: "Give the two columns that hold the headlines these names.",
		},
	};
}

function noRows(file: string): CommandProblem {
	return {
		code: "empty-file",
		file,
		message: {
			de: "Unter der Kopfzeile steht nichts.",
			en: "There is nothing below the header line.",
		},
		fix: {
			de: "Schreiben Sie ein Paar je Zeile.",
			en: "Write one pair a line.",
		},
	};
}

function tooFewCells(
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
