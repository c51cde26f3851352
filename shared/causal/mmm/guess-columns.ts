import type { DataProblem } from "./data-problem.ts";
import { decimalMark } from "./decimal-mark.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { parseDates } from "./parse-dates.ts";
import { parseNumber } from "./parse-number.ts";
import { readTable, type Table } from "./read-table.ts";

export type GuessedColumn = {
	name: string;
	kind: "date" | "number" | "text";
	/** The first five cells as they stand in the file. */
	samples: string[];
	/** Cells that are empty. */
	missing: number;
	/** What the guess uses the column for. */
	role: "date" | "target" | "channel" | "spend" | "control" | "none";
};

export type GuessResult =
	| {
			ok: true;
			columns: GuessedColumn[];
			/** Lines of data, the header not counted. */
			rowCount: number;
			delimiter: Table["delimiter"];
			/** Undefined when there is no date, no target or no channel to be seen. */
			spec?: MmmSpec;
	  }
	| { ok: false; problems: DataProblem[] };

/**
 * Looks at a table and guesses what its columns mean, for a person to correct: the first date column, a target by its name (or the
 * first number), channels by their name (`_S`, spend, cost, names of media, x1, x2), everything else numeric as a possible control.
 *
 * A text column with equally many lines for each of its names is taken for that of markets. Columns without variation, columns that only repeat the calendar (`dayofyear`, `week`, `year`) and activity columns whose spend is there too are left out.
 */
export function guessColumns(csv: string): GuessResult {
	const read = readTable(csv);
	if (!read.ok) return read;
	const { table } = read;
	const columns = table.columns.map((name, at) =>
		describeColumn(table, name, at),
	);
	giveRoles(columns);
	const market = guessMarkets(table, columns);
	for (const [at, column] of columns.entries())
		if (
			column.role === "control" &&
			(isConstant(table, at) || column.name === market.population)
		)
			column.role = "none";
	const named = (role: GuessedColumn["role"]) =>
		columns
			.filter((column) => column.role === role)
			.map((column) => column.name);
	const [date] = named("date");
	const [target] = named("target");
	const channels = named("channel");
	const found = {
		columns,
		rowCount: table.rows.length,
		delimiter: table.delimiter,
	};
	if (date === undefined || target === undefined || channels.length === 0)
		return { ok: true, ...found };
	return {
		ok: true,
		...found,
		spec: { date, target, channels, controls: named("control"), ...market },
	};
}

/** A column without variation explains nothing. */
function isConstant(table: Table, at: number): boolean {
	if (table.rows.length < 2) return false;
	return new Set(table.rows.map((row) => row[at] ?? "")).size < 2;
}

const POPULATION =
	/^(population|people|inhabitants|einwohner.*|bev(ö|oe)lkerung)$/i;

/** A text column with the same number of lines for each of its names is that of markets. */
function guessMarkets(
	table: Table,
	columns: readonly GuessedColumn[],
): Pick<MmmSpec, "geo" | "population"> {
	const geo = columns.find(({ kind }, at) => {
		if (kind !== "text") return false;
		const counts = new Map<string, number>();
		for (const row of table.rows)
			counts.set(row[at] ?? "", (counts.get(row[at] ?? "") ?? 0) + 1);
		const [first = 0] = counts.values();
		return (
			counts.size > 1 &&
			first >= LEAST_LINES_A_MARKET &&
			[...counts.values()].every((count) => count === first)
		);
	});
	if (!geo) return {};
	const population = columns.find(
		({ kind, name }) => kind === "number" && POPULATION.test(name),
	);
	return {
		geo: geo.name,
		...(population ? { population: population.name } : {}),
	};
}

const TARGET =
	/^(y|kpi|target)$|revenue|umsatz|erl[oö]s|sales|abs(a|ä)tz|orders|bestellungen|conversions/i;
const SPEND =
	/(^|[_\s.-])(s|spend|cost|costs|kosten|ausgaben|budget)($|[_\s.-])|spend|mdsp/i;
const MEDIUM =
	/^(x\d+|x\d*_.*channel|channel.*)$|(^|[_\s.-])(tv|radio|ooh|out[_-]?of[_-]?home|print|search|sea|social|facebook|meta|instagram|google|youtube|tiktok|display|affiliate|email|e-mail|newsletter|influencer|podcast|cinema|kino|plakat|online|video|shopping|pmax|demandgen)($|[_\s.-])/i;
const ACTIVITY =
	/(^|[_\s.-])(i|p|impressions?|clicks?|grps?|views|reach)($|[_\s.-])|impression|click/i;
const CALENDAR = /^(day_?of_?year|week|kw|month|monat|year|jahr|index|id)$/i;
const LEAST_LINES_A_MARKET = 10;
const NOT_SALES = /competitor|wettbewerb|konkurren/i;

function describeColumn(table: Table, name: string, at: number): GuessedColumn {
	const cells = table.rows.map((row) => row[at] ?? "");
	const filled = cells.filter((cell) => cell !== "");
	return {
		name,
		kind: kindOf(filled, table, name),
		samples: cells.slice(0, 5),
		missing: cells.length - filled.length,
		role: "none",
	};
}

function kindOf(
	cells: string[],
	table: Table,
	name: string,
): GuessedColumn["kind"] {
	if (cells.length === 0) return "text";
	const own = decimalMark({ rows: cells.map((cell) => [cell]) });
	const mark = own === "unknown" ? decimalMark(table) : own;
	const readable = cells.filter((cell) => {
		const number = parseNumber(cell, mark, table.delimiter);
		return number.ok || number.reason === "ambiguous-number";
	});
	// A few stray words in a column of numbers leave it one, so that the reader can point at them.
	if (readable.length >= 0.8 * cells.length) return "number";
	const dates = parseDates(
		cells,
		cells.map((_, i) => i + 2),
		name,
	);
	if (dates.ok) return "date";
	const [problem] = dates.problems;
	const bad = problem?.code === "bad-date" ? (problem.count ?? 1) : 0;
	return bad <= 0.2 * cells.length ? "date" : "text";
}

function giveRoles(columns: GuessedColumn[]): void {
	const date = columns.find((column) => column.kind === "date");
	if (date) date.role = "date";
	const numbers = columns.filter(
		({ kind, name }) => kind === "number" && !CALENDAR.test(name),
	);
	const target =
		numbers.find(
			({ name }) =>
				TARGET.test(name) && !NOT_SALES.test(name) && !SPEND.test(name),
		) ?? numbers.find(({ name }) => !SPEND.test(name) && !MEDIUM.test(name));
	if (target) target.role = "target";
	const rest = numbers.filter((column) => column !== target);
	const spends = rest.filter(
		({ name }) => SPEND.test(name) && !NOT_SALES.test(name),
	);
	for (const column of rest) {
		if (
			spends.length > 0 &&
			ACTIVITY.test(column.name) &&
			!spends.includes(column)
		)
			continue;
		const isChannel =
			spends.length > 0 ? spends.includes(column) : MEDIUM.test(column.name);
		column.role = isChannel ? "channel" : "control";
	}
}
