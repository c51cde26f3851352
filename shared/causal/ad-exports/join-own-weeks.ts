import type { DataProblem } from "../mmm/data-problem.ts";
import { dayNumber } from "../mmm/day-number.ts";
import { decimalMark } from "../mmm/decimal-mark.ts";
import { describeProblem } from "../mmm/describe-problem.ts";
import { parseDates } from "../mmm/parse-dates.ts";
import { parseNumber } from "../mmm/parse-number.ts";
import { readTable, type Table } from "../mmm/read-table.ts";
import { mondayOf } from "./monday-of.ts";

export type OwnWeeks =
	| {
			readonly ok: true;
			/** The weeks that both cover, with the own columns behind the others. */
			readonly csv: string;
			/** Own columns that were added. */
			readonly columns: readonly string[];
			readonly weeks: number;
			/** Weeks of the platform's the own figures do not cover, left out. */
			readonly leftOut: number;
	  }
	| { readonly ok: false; readonly problems: readonly DataProblem[] };

/** Of a platform's table: what it credits itself with has no place beside the figures themselves. */
const CREDITED = "conversion_value";
const WEEK = 7;

/**
 * Puts a company's own figures, such as revenue by day or week, beside weeks of an advertising platform: days are added up from Monday to
 * Sunday, several lines of a day too, and only weeks that the own figures cover whole are kept. The platform's `conversion_value` goes,
 * because it is no cause of revenue but the platform's share of it.
 *
 * Refused with a reason: figures by month, weeks that do not begin on a Monday, weeks missing in between, cells that are no numbers,
 * columns the table has already.
 *
 * @param weeks a table as `weeklyTable` makes it: Mondays first
 * @param own CSV with a column of dates and at least one of numbers; other columns of text are passed over
 * @example joinOwnWeeks("week,google\n2024-01-01,350\n", "day,revenue\n2024-01-01,100\n2024-01-07,50\n").csv
 * // "week,google,revenue\n2024-01-01,350,150\n"
 */
export function joinOwnWeeks(weeks: string, own: string): OwnWeeks {
	const [left, right] = [readTable(weeks), readTable(own)];
	if (!left.ok) return left;
	if (!right.ok) return right;
	const dates = findDates(right.table);
	if (!dates.ok) return dates;
	const figures = findFigures(right.table, dates.at);
	if (!figures.ok) return figures;
	const kept = left.table.columns.flatMap((name, at) =>
		name === CREDITED ? [] : [at],
	);
	const twice = figures.columns.find(({ name }) =>
		kept.some((at) => left.table.columns[at] === name),
	);
	if (twice)
		return fail(describeProblem("duplicate-header", { column: twice.name }));
	const days = dates.days.map((day) => dayNumber(day) ?? Number.NaN);
	const span = spanOf(days, right.table.columns[dates.at] ?? "");
	if (!span.ok) return span;
	const sums = new Map<number, number[]>();
	days.forEach((day, row) => {
		const monday = mondayOf(day);
		const sum = sums.get(monday) ?? figures.columns.map(() => 0);
		figures.columns.forEach(({ values }, c) => {
			sum[c] = (sum[c] ?? 0) + (values[row] ?? 0);
		});
		sums.set(monday, sum);
	});
	const covered = left.table.rows.flatMap((cells) => {
		const monday = dayNumber(cells[0] ?? "") ?? Number.NaN;
		const isCovered = monday >= span.from && monday + WEEK - 1 <= span.to;
		return isCovered ? [{ cells, sum: sums.get(monday) }] : [];
	});
	if (covered.length === 0) return fail(describeProblem("no-common-week"));
	const missing = covered.filter(({ sum }) => sum === undefined);
	if (missing.length > 0)
		return fail(
			describeProblem("own-week-missing", {
				value: missing[0]?.cells[0] ?? "",
				count: missing.length,
				detail: String(missing.length),
			}),
		);
	const header = [
		...kept.map((at) => left.table.columns[at] ?? ""),
		...figures.columns.map(({ name }) => name),
	];
	const lines = covered.map(({ cells, sum = [] }) => [
		...kept.map((at) => cells[at] ?? ""),
		...sum.map((value) => String(Math.round(value * 100) / 100)),
	]);
	return {
		ok: true,
		csv: `${[header.map(quoted), ...lines].map((cells) => cells.join(",")).join("\n")}\n`,
		columns: figures.columns.map(({ name }) => name),
		weeks: covered.length,
		leftOut: left.table.rows.length - covered.length,
	};
}

type Dates = { ok: true; at: number; days: string[] };

/** The first column that holds dates; where none does, what is wrong with the first. */
function findDates(
	table: Table,
): Dates | { ok: false; problems: DataProblem[] } {
	const read = table.columns.map((column, at) =>
		parseDates(
			table.rows.map((cells) => cells[at] ?? ""),
			table.lines,
			column,
		),
	);
	const at = read.findIndex(({ ok }) => ok);
	const found = read[at];
	if (found?.ok) return { ok: true, at, days: found.days };
	// Slashes that could be read both ways say more than that the first column holds no dates.
	const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
	const unclear = problems.find(({ code }) => code === "ambiguous-date");
	return {
		ok: false,
		problems: [unclear ?? problems[0] ?? describeProblem("empty-file")],
	};
}

type Figures = {
	ok: true;
	columns: { name: string; values: number[] }[];
};

/** Columns of numbers; one that is mostly numbers and has another cell is a mistake somebody should know of. */
function findFigures(
	table: Table,
	dates: number,
): Figures | { ok: false; problems: DataProblem[] } {
	const mark = decimalMark(table);
	const columns: Figures["columns"] = [];
	const problems: DataProblem[] = [];
	table.columns.forEach((name, at) => {
		if (at === dates) return;
		const cells = table.rows.map((row) =>
			parseNumber(row[at] ?? "", mark, table.delimiter),
		);
		const values = cells.flatMap((cell) => (cell.ok ? [cell.value] : []));
		const wrong = cells.findIndex((cell) => !cell.ok);
		const first = cells[wrong];
		if (!first || first.ok) columns.push({ name, values });
		else if (
			first.reason === "ambiguous-number" ||
			2 * values.length > cells.length
		)
			problems.push(
				describeProblem(first.reason, {
					column: name,
					row: table.lines[wrong] ?? 0,
					value: table.rows[wrong]?.[at] ?? "",
					count: cells.length - values.length,
				}),
			);
	});
	if (problems.length > 0) return { ok: false, problems };
	return columns.length > 0
		? { ok: true, columns }
		: { ok: false, problems: [describeProblem("no-figures")] };
}

/** First and last day the figures cover; lines of weeks stand for all their days. */
function spanOf(
	days: readonly number[],
	column: string,
):
	| { ok: true; from: number; to: number }
	| { ok: false; problems: DataProblem[] } {
	const sorted = [...new Set(days)].toSorted((a, b) => a - b);
	const [from = Number.NaN] = sorted;
	const to = sorted.at(-1) ?? Number.NaN;
	const steps = sorted.slice(1).map((day, i) => day - (sorted[i] ?? day));
	const usual =
		steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
	if (usual > WEEK)
		return fail(describeProblem("not-weekly", { detail: String(usual) }));
	if (usual < WEEK) return { ok: true, from, to };
	const odd = sorted.find((day) => mondayOf(day) !== day);
	return odd === undefined
		? { ok: true, from, to: to + WEEK - 1 }
		: fail(
				describeProblem("weeks-not-on-monday", {
					column,
					value: new Date(odd * 86_400_000).toISOString().slice(0, 10),
				}),
			);
}

function quoted(name: string): string {
	return /[",\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

function fail(problem: DataProblem): { ok: false; problems: DataProblem[] } {
	return { ok: false, problems: [problem] };
}
