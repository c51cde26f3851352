import { checkSeries } from "./check-series.ts";
import { checkSpec } from "./check-spec.ts";
import { completeSpec } from "./complete-spec.ts";
import type { DataProblem } from "./data-problem.ts";
import { dayNumber } from "./day-number.ts";
import { decimalMark } from "./decimal-mark.ts";
import { describeProblem } from "./describe-problem.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { parseDates } from "./parse-dates.ts";
import { parseNumber } from "./parse-number.ts";
import { readTable, type Table } from "./read-table.ts";

export type SeriesResult =
	| { ok: true; series: MmmSeries; warnings: DataProblem[] }
	| { ok: false; problems: DataProblem[] };

/**
 * Reads CSV text into the weeks a model is fitted to, or says in plain words what is in the way.
 *
 * Nothing is guessed or filled in: a gap, an empty cell or a negative amount is an error with its line. Each kind of problem is named
 * once a column, at its first line, with a count. Unsorted weeks are sorted, with a warning.
 */
export function readSeries(csv: string, spec: MmmSpec): SeriesResult {
	const read = readTable(csv);
	if (!read.ok) return read;
	const { table } = read;
	const problems = checkSpec(spec, table.columns);
	if (problems.length > 0) return { ok: false, problems };
	const complete = completeSpec(spec);
	const numbers = (name: string, place: number[]) => {
		const column = readNumbers(table, name);
		problems.push(...column.problems);
		return place.map((at) => column.values[at] ?? 0);
	};
	const dates = parseDates(
		cellsOf(table, complete.date),
		table.lines,
		complete.date,
	);
	if (!dates.ok) problems.push(...dates.problems);
	const days = dates.ok ? dates.days : table.rows.map(() => "");
	const { order, problems: orderProblems } = orderWeeks(days, table.lines);
	if (dates.ok) problems.push(...orderProblems);
	const series: MmmSeries = {
		dates: order.map((at) => days[at] ?? ""),
		target: numbers(complete.target, order),
		channels: complete.channels.map((name) => {
			const values = numbers(name, order);
			const spendColumn = complete.spend[name];
			const own = spendColumn === undefined || spendColumn === name;
			return {
				name,
				values,
				spend: own ? [...values] : numbers(spendColumn, order),
			};
		}),
		controls: complete.controls.map((name) => ({
			name,
			values: numbers(name, order),
		})),
	};
	if (!problems.some(isError)) {
		const lines = order.map((at) => table.lines[at] ?? 0);
		problems.push(...checkSeries(series, complete, lines));
	}
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

/** Order of the rows by day, with a warning when it was not theirs. */
function orderWeeks(
	days: string[],
	lines: number[],
): { order: number[]; problems: DataProblem[] } {
	const numbers = days.map((day) => dayNumber(day) ?? 0);
	const order = days
		.map((_, at) => at)
		.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
	const at = numbers.findIndex(
		(day, i) => i > 0 && day < (numbers[i - 1] ?? day),
	);
	if (at < 0) return { order, problems: [] };
	return {
		order,
		problems: [describeProblem("unsorted", { row: lines[at] ?? 0 })],
	};
}

function readNumbers(
	table: Table,
	name: string,
): { values: number[]; problems: DataProblem[] } {
	const cells = cellsOf(table, name);
	const ownMark = decimalMark({ rows: cells.map((cell) => [cell]) });
	const mark = ownMark === "unknown" ? decimalMark(table) : ownMark;
	const found = new Map<string, DataProblem>();
	const values = cells.map((cell, at) => {
		const number = parseNumber(cell, mark, table.delimiter);
		if (number.ok) return number.value;
		const before = found.get(number.reason);
		if (before) before.count = (before.count ?? 1) + 1;
		else
			found.set(
				number.reason,
				describeProblem(number.reason, {
					column: name,
					row: table.lines[at] ?? 0,
					value: cell,
				}),
			);
		return 0;
	});
	return { values, problems: [...found.values()] };
}
