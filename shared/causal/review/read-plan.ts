import type { Localised } from "../localised.ts";
import { columnMarks } from "../mmm/column-marks.ts";
import { parseNumber } from "../mmm/parse-number.ts";
import { readTable } from "../mmm/read-table.ts";

const MOST_WEEKS = 104;
const MOST_MONEY = 1e12;

export type PlanProblem = {
	code: string;
	row?: number;
	column?: string;
	message: Localised;
	fix: Localised;
};

/**
 * Reads a plan from CSV text: a column for each paid channel with its money a week, a line for each of up to 104 weeks. Other columns (the
 * week's date) are passed over.
 *
 * @param channels of the model, in its order
 * @returns money a week, a list for each channel
 */
export function readPlan(
	csv: string,
	channels: readonly string[],
):
	| { ok: true; plan: number[][]; ignored: string[] }
	| { ok: false; problems: PlanProblem[] } {
	const read = readTable(csv);
	if (!read.ok) return read;
	const { table } = read;
	const missing = channels.filter((name) => !table.columns.includes(name));
	if (missing.length > 0) return { ok: false, problems: missing.map(noColumn) };
	if (table.rows.length > MOST_WEEKS)
		return { ok: false, problems: [tooLong(table.rows.length)] };
	const marks = columnMarks(table);
	const problems: PlanProblem[] = [];
	const plan = channels.map((name) => {
		const at = table.columns.indexOf(name);
		return table.rows.map((cells, t) => {
			const cell = cells[at] ?? "";
			const mark = marks(name);
			const number = parseNumber(cell, mark, table.delimiter);
			if (number.ok && number.value >= 0 && number.value <= MOST_MONEY)
				return number.value;
			problems.push(noMoney(name, table.lines[t] ?? 0, cell));
			return 0;
		});
	});
	if (problems.length > 0) return { ok: false, problems: problems.slice(0, 5) };
	const ignored = table.columns.filter((name) => !channels.includes(name));
	return { ok: true, plan, ignored };
}

function noColumn(name: string): PlanProblem {
	return {
		code: "unknown-column",
		column: name,
		message: {
			de: `Der Plan hat keine Spalte „${name}“.`,
			en: `The plan has no column "${name}".`,
		},
		fix: {
			de: "Eine Spalte je Kanal des Modells anlegen; wo nichts ausgegeben wird, 0 eintragen.",
			en: "Give each channel of the model a column; write 0 where nothing is spent.",
		},
	};
}

function tooLong(weeks: number): PlanProblem {
	return {
		code: "too-many-rows",
		message: {
			de: `Der Plan hat ${weeks} Wochen, es gehen höchstens ${MOST_WEEKS}.`,
			en: `The plan has ${weeks} weeks, at most ${MOST_WEEKS} go.`,
		},
		fix: {
			de: "Den Plan in Teile von höchstens zwei Jahren zerlegen.",
			en: "Split the plan into parts of two years at most.",
		},
	};
}

function noMoney(column: string, row: number, cell: string): PlanProblem {
	return {
		code: "bad-amount",
		column,
		row,
		message: {
			de: `Spalte „${column}“, Zeile ${row}: „${cell.slice(0, 60)}“ ist kein Betrag von 0 an.`,
			en: `Column "${column}", line ${row}: "${cell.slice(0, 60)}" is no amount from 0 on.`,
		},
		fix: {
			de: "Zahlen ohne Tausendertrennung schreiben, zum Beispiel 1234,50 oder 1234.50; wo nichts ausgegeben wird, 0.",
			en: "Write numbers without thousands separators, for example 1234.50; 0 where nothing is spent.",
		},
	};
}
