import { checkSeries } from "./check-series.ts";
import { checkSpec } from "./check-spec.ts";
import { columnMarks } from "./column-marks.ts";
import { completeSpec } from "./complete-spec.ts";
import type { DataProblem } from "./data-problem.ts";
import { joinMarkets } from "./join-markets.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { parseDates } from "./parse-dates.ts";
import { readMarket } from "./read-market.ts";
import { readTable, type Table } from "./read-table.ts";
import { splitMarkets } from "./split-markets.ts";

export type SeriesResult =
	| { ok: true; series: MmmSeries; warnings: DataProblem[] }
	| { ok: false; problems: DataProblem[] };

/**
 * Reads CSV text into the weeks a model is fitted to, or says in plain words what is in the way.
 *
 * Nothing is guessed or filled in: a gap, an empty cell or a negative amount is an error with its line. Each kind of problem is named
 * once a column, at its first line, with a count. Unsorted weeks are sorted, with a warning. Lines before the first one with a target
 * (or before `window.from`) are the history of carry-over; lines after `window.to` are left out.
 */
export function readSeries(csv: string, spec: MmmSpec): SeriesResult {
	const read = readTable(csv);
	if (!read.ok) return read;
	const { table } = read;
	const problems = checkSpec(spec, table.columns);
	if (problems.length > 0) return { ok: false, problems };
	const complete = completeSpec(spec);
	const dates = parseDates(
		cellsOf(table, complete.date),
		table.lines,
		complete.date,
	);
	if (!dates.ok) return { ok: false, problems: dates.problems };
	const markets = splitMarkets(table, dates.days, complete);
	problems.push(...markets.problems);
	if (problems.some(isError)) return { ok: false, problems };
	const marks = columnMarks(table);
	const parts = markets.parts.map((part) => ({
		...readMarket(table, part, complete, marks, problems),
		...(part.name === null ? {} : { name: part.name }),
	}));
	if (problems.some(isError)) return { ok: false, problems };
	const series = joinMarkets(markets.dates, parts, complete);
	const lines = (markets.parts[0]?.rows ?? []).map(
		(at) => table.lines[at] ?? 0,
	);
	problems.push(...checkSeries(series, complete, lines));
	return problems.some(isError)
		? { ok: false, problems }
		: { ok: true, series, warnings: problems };
}

function isError(problem: DataProblem): boolean {
	return problem.severity === "error";
}

function cellsOf(table: Table, column: string): string[] {
	const at = table.columns.indexOf(column);
	return table.rows.map((cells) => cells[at] ?? "");
}
