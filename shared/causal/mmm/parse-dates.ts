import type { DataProblem } from "./data-problem.ts";
import { dayNumber } from "./day-number.ts";
import { describeProblem } from "./describe-problem.ts";

/** Which part of 03/04/2024 comes first. */
type SlashOrder = "month-first" | "day-first" | "unclear" | "none";

/**
 * Reads a column of dates into ISO days: `2024-12-31` (a time after it is passed over), `31.12.2024`, and dates with slashes when the
 * column shows which part is the month.
 *
 * @param lines line of the file each cell stands in
 * @returns the days, or every kind of problem once, at its first line
 */
export function parseDates(
	cells: readonly string[],
	lines: readonly number[],
	column: string,
): { ok: true; days: string[] } | { ok: false; problems: DataProblem[] } {
	const order = slashOrder(cells);
	if (order === "unclear") {
		const at = cells.findIndex((cell) => SLASHED.test(cell));
		return {
			ok: false,
			problems: [
				describeProblem("ambiguous-date", {
					column,
					row: lines[at] ?? 0,
					value: cells[at] ?? "",
				}),
			],
		};
	}
	const days: string[] = [];
	let first = -1;
	let count = 0;
	cells.forEach((cell, at) => {
		const day = toIso(cell, order);
		if (day !== undefined && dayNumber(day) !== undefined) days.push(day);
		else {
			if (first < 0) first = at;
			count += 1;
		}
	});
	if (first < 0) return { ok: true, days };
	const place = {
		column,
		row: lines[first] ?? 0,
		value: cells[first] ?? "",
		count,
	};
	return { ok: false, problems: [describeProblem("bad-date", place)] };
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function slashOrder(cells: readonly string[]): SlashOrder {
	let dayFirst = false;
	let monthFirst = false;
	let seen = false;
	for (const cell of cells) {
		const match = SLASHED.exec(cell);
		if (!match) continue;
		seen = true;
		dayFirst ||= Number(match[1]) > 12;
		monthFirst ||= Number(match[2]) > 12;
	}
	if (!seen) return "none";
	if (dayFirst === monthFirst) return "unclear";
	return dayFirst ? "day-first" : "month-first";
}

function toIso(cell: string, order: SlashOrder): string | undefined {
	const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})([T ].*)?$/.exec(cell);
	if (iso) return join(iso[1], iso[2], iso[3]);
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
	if (dotted) return join(dotted[3], dotted[2], dotted[1]);
	const slashed = SLASHED.exec(cell);
	if (!slashed) return undefined;
	return order === "day-first"
		? join(slashed[3], slashed[2], slashed[1])
		: join(slashed[3], slashed[1], slashed[2]);
}

function join(year = "", month = "", day = ""): string {
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
