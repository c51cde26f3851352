import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readNumber } from "../read-number.ts";
import { readOneFile } from "../read-one-file.ts";
import { readTable } from "../read-table.ts";
import { unreadableCell } from "../unreadable-cell.ts";

const mostSteps = 400;
const mostRows = 5_000;
const values = [
	"value",
	"units",
	"amount",
	"sales",
	"menge",
	"umsatz",
	"betrag",
] as const;

export const forecast = command({
	name: "forecast",
	summary: {
		de: "Nachfrage vorhersagen, mit Spannen und gegen die einfache Wiederholung geprüft",
		en: "forecast demand, with ranges and held against plain repetition",
	},
	usage: ["SERIES.csv|- [--season 7] [--steps 14] [--json]"],
	about: {
		de: "Eine Zeile je Zeitschritt, die älteste zuerst, ohne Lücken: Spalte value (oder units, sales, Menge, Umsatz); ein Schritt ohne Nachfrage ist 0.\n--season ist die Länge des Rhythmus in Schritten: 7 bei Tagen, 12 bei Monaten, 52 bei Wochen, 1 für keinen. Wo die Wiederholung der letzten Saison bisher näher lag als jede Glättung, gilt sie.",
		en: "A line for each step, oldest first, without gaps: column value (or units, sales, Menge, Umsatz); a step without demand is 0.\n--season is the length of the rhythm in steps: 7 for days, 12 for months, 52 for weeks, 1 for none. Where repeating the last season has been closer so far than any smoothing, it holds.",
	},
	options: {
		season: {
			type: "string",
			value: "STEPS",
			summary: {
				de: "Schritte einer Saison; sonst 7",
				en: "steps of a season; else 7",
			},
		},
		steps: {
			type: "string",
			value: "STEPS",
			summary: {
				de: "wie weit voraus; sonst 14",
				en: "how far ahead; else 14",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { language } = context;
		const season = wholeIn(context.values.season ?? "7");
		const steps = wholeIn(context.values.steps ?? "14");
		if (season === null || steps === null)
			return misuse(
				{
					de: `--season und --steps sind ganze Zahlen von 1 bis ${mostSteps}.`,
					en: `--season and --steps are whole numbers from 1 to ${mostSteps}.`,
				},
				{
					de: "Schreiben Sie: lotse forecast SERIES.csv --season 7 --steps 14",
					en: "Write: lotse forecast SERIES.csv --season 7 --steps 14",
				},
			);
		const file = readOneFile(context, "SERIES.csv");
		if (!file.ok) return file;
		const read = await readTable(file.path, context);
		if (!read.ok) return read;
		const { table } = read;
		const place = table.place(...values);
		if (place < 0) return failure([noColumn(table.file)]);
		if (table.rows.length > mostRows) return failure([tooLong(table.file)]);
		const series: number[] = [];
		for (const { cells, line } of table.rows) {
			const cell = cells[place] ?? "";
			const value = readNumber(cell);
			if (value === null)
				return failure([
					unreadableCell(table, line, place, cell, noNumber, writeZero),
				]);
			series.push(value);
		}
		const { forecastDemand } = await import(
			"@lotse/shared/predictive/forecast/forecast-demand.ts"
		);
		const told = forecastDemand(series, season, steps);
		if (!told.ok)
			return failure([
				{
					code: "too-short",
					file: table.file,
					message: told.message,
					fix: told.fix,
				},
			]);
		if (context.values.json) {
			await context.printJson(told);
			return { ok: true };
		}
		const { number } = createFormat(language, "UTC");
		await context.print(
			formatTable([
				heads[language],
				...told.steps.map(({ value, low, high }, i) => [
					`+${i + 1}`,
					number(value),
					number(low),
					number(high),
				]),
			]),
		);
		await context.print(`\n${told.words[language]}`);
		return { ok: true };
	},
});

const heads = {
	de: ["Schritt", "erwartet", "von", "bis (95 %)"],
	en: ["step", "expected", "from", "to (95 %)"],
};

function wholeIn(text: string): number | null {
	const value = readNumber(text);
	return value !== null &&
		Number.isInteger(value) &&
		value >= 1 &&
		value <= mostSteps
		? value
		: null;
}

const noNumber = { de: "ist keine Zahl.", en: "is no number." };
const writeZero = {
	de: "Schreiben Sie eine Zahl; 0, wo nichts verkauft wurde.",
	en: "Write a number; 0 where nothing was sold.",
};

const noColumn = (file: string) => ({
	code: "unknown-column",
	file,
	row: 1,
	message: {
		de: "Es fehlt eine Spalte mit der Nachfrage.",
		en: "There is no column with demand.",
	},
	fix: {
		de: `Nennen Sie eine Spalte so: ${values.join(", ")}.`,
		en: `Name a column one of: ${values.join(", ")}.`,
	},
});

const tooLong = (file: string) => ({
	code: "too-long",
	file,
	message: {
		de: `Mehr als ${mostRows} Zeitschritte.`,
		en: `More than ${mostRows} steps.`,
	},
	fix: {
		de: "Nehmen Sie die neuesten, oder fassen Sie zu Wochen zusammen.",
		en: "Take the newest, or add them up to weeks.",
	},
});
