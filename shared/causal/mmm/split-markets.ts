import type { DataProblem } from "./data-problem.ts";
import { dayNumber } from "./day-number.ts";
import { describeProblem } from "./describe-problem.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import type { Table } from "./read-table.ts";

/** The lines of one market, by their place in the table, in the order of time. */
export type MarketLines = {
	/** Null where the spec names no column of markets. */
	name: string | null;
	rows: number[];
	/** Lines before the first week of the fit, oldest first. */
	history: number[];
};

const MOST_MARKETS = 100;
const LONGEST_HISTORY = 52;

/**
 * Sorts the lines of a table by market and week, and tells the weeks of the fit from those before it.
 *
 * History are the lines before `window.from`, or, without a window, the leading lines in which no market has a target. Lines after
 * `window.to` are left out. Every market must have the same weeks.
 *
 * @param days of the lines, ISO
 */
export function splitMarkets(
	table: Table,
	days: readonly string[],
	spec: CompleteMmmSpec,
): { dates: string[]; parts: MarketLines[]; problems: DataProblem[] } {
	const geoAt = spec.geo === undefined ? -1 : table.columns.indexOf(spec.geo);
	const nameOf = (at: number) => table.rows[at]?.[geoAt] ?? "";
	const groups = new Map<string, number[]>();
	table.rows.forEach((_, at) => {
		const name = geoAt < 0 ? "" : nameOf(at);
		const list = groups.get(name) ?? [];
		list.push(at);
		groups.set(name, list);
	});
	const problems: DataProblem[] = [];
	if (groups.size > MOST_MARKETS)
		problems.push(
			describeProblem("too-many-markets", { detail: String(MOST_MARKETS) }),
		);
	if (geoAt >= 0) {
		const [empty] = groups.get("") ?? [];
		if (empty !== undefined)
			problems.push(
				describeProblem("missing-value", {
					column: spec.geo ?? "",
					row: table.lines[empty] ?? 0,
				}),
			);
	}
	const first = firstDay(table, days, spec);
	const last = spec.window?.to ?? "9999";
	let isUnsorted = -1;
	const parts = [...groups].map(([name, rows]) => {
		const wrong = rows.findIndex(
			(at, i) => i > 0 && (days[at] ?? "") < (days[rows[i - 1] ?? 0] ?? ""),
		);
		if (wrong >= 0 && isUnsorted < 0) isUnsorted = rows[wrong] ?? 0;
		const sorted = rows.toSorted((a, b) =>
			(days[a] ?? "") === (days[b] ?? "")
				? a - b
				: (days[a] ?? "") < (days[b] ?? "")
					? -1
					: 1,
		);
		return {
			name: geoAt < 0 ? null : name,
			rows: sorted.filter((at) => {
				const day = days[at] ?? "";
				return day >= first && day <= last;
			}),
			history: sorted
				.filter((at) => (days[at] ?? "") < first)
				.slice(-LONGEST_HISTORY),
		};
	});
	if (isUnsorted >= 0)
		problems.push(
			describeProblem("unsorted", { row: table.lines[isUnsorted] ?? 0 }),
		);
	const dates = (parts[0]?.rows ?? []).map((at) => days[at] ?? "");
	if (dates.length === 0)
		problems.push(
			describeProblem("bad-option", {
				column: "window",
				value: `${spec.window?.from ?? ""} … ${spec.window?.to ?? ""}`,
				detail: `${days[0]} … ${days[days.length - 1]}`,
			}),
		);
	for (const part of dates.length > 0 ? parts : [])
		problems.push(...compare(part, dates, days, table, spec));
	return { dates, parts, problems: problems.slice(0, 20) };
}

/** First day of the fit: the window's, else the first with a target in any market. */
function firstDay(
	table: Table,
	days: readonly string[],
	spec: CompleteMmmSpec,
): string {
	if (spec.window?.from !== undefined) return spec.window.from;
	const at = table.columns.indexOf(spec.target);
	const known = days.filter((_, i) => (table.rows[i]?.[at] ?? "") !== "");
	return known.toSorted()[0] ?? "9999";
}

/** What is wrong with a market's weeks beside those of the first market. */
function compare(
	part: MarketLines,
	dates: readonly string[],
	days: readonly string[],
	table: Table,
	spec: CompleteMmmSpec,
): DataProblem[] {
	const history = part.history.map((at) => dayNumber(days[at] ?? "") ?? 0);
	const start = dayNumber(dates[0] ?? "") ?? 0;
	const gap = history.findIndex(
		(day, i) => start - day !== 7 * (history.length - i),
	);
	const problems: DataProblem[] = [];
	if (gap >= 0)
		problems.push(
			describeProblem("gap", {
				row: table.lines[part.history[gap] ?? 0] ?? 0,
				value: days[part.history[gap] ?? 0] ?? "",
				detail: "1",
			}),
		);
	const own = part.rows.map((at) => days[at] ?? "");
	if (part.name === null || own.join() === dates.join()) return problems;
	const known = new Set(own);
	const others = new Set(dates);
	const missing = dates.find((day) => !known.has(day));
	const extra = own.find((day, i) => !others.has(day) || own.indexOf(day) < i);
	problems.push(
		describeProblem("uneven-markets", {
			column: spec.geo ?? "",
			value: part.name,
			detail: missing ?? extra ?? "",
		}),
	);
	return problems;
}
