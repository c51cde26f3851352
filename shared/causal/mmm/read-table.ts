import Papa from "papaparse"; // quotes and line ends inside quotes are traps the field's standard parser knows
import type { DataProblem } from "./data-problem.ts";
import { describeProblem } from "./describe-problem.ts";

/** A table of text cells; row i of `rows` stands in line `lines[i]` of the file, the header in line 1. */
export type Table = {
	columns: string[];
	rows: string[][];
	lines: number[];
	delimiter: "," | ";" | "\t";
};

export type TableResult =
	| { ok: true; table: Table }
	| { ok: false; problems: DataProblem[] };

const MOST_CHARACTERS = 5_000_000;
const MOST_ROWS = 30_000;
const MOST_COLUMNS = 200;

/**
 * Reads CSV text: comma, semicolon or tab, quotes, a byte order mark, Windows line ends; blank lines are passed over.
 *
 * A first column without a name that only numbers the lines is left out. Refuses more than 5 million characters, 30,000 rows or 200 columns, lines whose number of fields differs from the header's, and
 * header names that are missing or double.
 */
export function readTable(csv: string): TableResult {
	if (csv.length > MOST_CHARACTERS)
		return fail(describeProblem("too-large", { detail: "5 MB" }));
	const delimiter = guessDelimiter(csv);
	const parsed = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), {
		delimiter,
		header: false,
		skipEmptyLines: false,
		preview: MOST_ROWS + 2,
	});
	const [header = [], ...body] = parsed.data;
	const all = header.map((name) => name.trim());
	const skip = isLineNumber(all[0], body) ? 1 : 0;
	const columns = all.slice(skip);
	const problems = checkHeader(columns);
	if (problems.length > 0) return { ok: false, problems };
	const rows: string[][] = [];
	const lines: number[] = [];
	for (const [index, cells] of body.entries()) {
		if (cells.every((cell) => cell.trim() === "")) continue;
		const row = index + 2;
		if (cells.length !== all.length)
			return fail(
				describeProblem("broken-csv", {
					row,
					detail: `${cells.length} ≠ ${all.length}`,
				}),
			);
		rows.push(cells.slice(skip).map((cell) => cell.trim()));
		lines.push(row);
	}
	if (rows.length === 0) return fail(describeProblem("empty-file"));
	if (rows.length > MOST_ROWS)
		return fail(
			describeProblem("too-many-rows", { detail: String(MOST_ROWS) }),
		);
	return { ok: true, table: { columns, rows, lines, delimiter } };
}

/** Whether the first column has no name and numbers the lines, as statistics programs write it; then it means nothing. */
function isLineNumber(name: string | undefined, body: string[][]): boolean {
	const cells = body.slice(0, 100).flatMap(([cell]) => (cell ? [cell] : []));
	return (
		name === "" && cells.length > 0 && cells.every((cell) => /^\d+$/.test(cell))
	);
}

function checkHeader(columns: string[]): DataProblem[] {
	if (columns.every((name) => name === ""))
		return [describeProblem("empty-file")];
	if (columns.length > MOST_COLUMNS)
		return [
			describeProblem("too-many-columns", { detail: String(MOST_COLUMNS) }),
		];
	return columns.flatMap((name, at) => {
		if (name === "")
			return [describeProblem("missing-header", { detail: String(at + 1) })];
		if (columns.indexOf(name) < at)
			return [describeProblem("duplicate-header", { column: name })];
		return [];
	});
}

/** The separator that occurs most often in the header line, outside quotes. */
function guessDelimiter(csv: string): Table["delimiter"] {
	const [line = ""] = csv.slice(0, 20_000).split(/\r?\n/, 1);
	const bare = line.replace(/"[^"]*"/g, "");
	let best: Table["delimiter"] = ",";
	for (const candidate of [",", ";", "\t"] as const)
		if (bare.split(candidate).length > bare.split(best).length)
			best = candidate;
	return best;
}

function fail(problem: DataProblem): TableResult {
	return { ok: false, problems: [problem] };
}
