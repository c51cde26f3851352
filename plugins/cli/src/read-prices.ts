import type { PricePoint } from "@lotse/shared/language/pricing/price-history.ts";
import { readAmount } from "@lotse/shared/language/pricing/read-amount.ts";
import type { ZonedDays } from "@lotse/shared/language/pricing/zoned-day.ts";
import type { CommandProblem, Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { type CsvRow, readCsv } from "./read-csv.ts";
import { readMoment } from "./read-moment.ts";
import { readText } from "./read-text.ts";

export type Prices = {
	readonly points: readonly PricePoint[];
	/** No row gives a time of day, and most days follow one another: one price a day. */
	readonly isDaily: boolean;
};

const dayMs = 86_400_000;

/** Reads the columns date (or time), price and, where there is one, sku of a CSV file; an empty price means: not on sale. */
export async function readPrices(
	path: string,
	sku: string | undefined,
	days: ZonedDays,
	context: Context,
): Promise<
	{ readonly ok: true; readonly prices: Prices } | (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const [header, ...rows] = readCsv(read.text);
	const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
	const column = (...possible: string[]): number =>
		names.findIndex((name) => possible.includes(name));
	const when = column("date", "time", "datum", "zeit", "day", "tag");
	const price = column("price", "preis");
	const article = column("sku", "article", "artikel");
	if (when < 0 || price < 0) return failure([noColumns(read.name, names)]);
	const skus = new Set(rows.map(({ cells }) => cells[article] ?? ""));
	if (article >= 0 && sku === undefined && skus.size > 1)
		return failure([whichSku(read.name, [...skus])]);
	if (article < 0 && sku !== undefined)
		return failure([noColumns(read.name, names)]);
	const wanted = rows.filter(
		({ cells }) => sku === undefined || cells[article] === sku,
	);
	if (wanted.length === 0) return failure([noRows(read.name, sku)]);
	const points: PricePoint[] = [];
	let isTimed = false;
	for (const { cells, line } of wanted) {
		const moment = readMoment(cells[when] ?? "", days);
		if (moment === null)
			return failure([unread(read.name, line, names[when] ?? "", cells[when])]);
		isTimed ||= moment.hasTime;
		const text = cells[price]?.trim() ?? "";
		const amountMicros = text === "" ? null : readAmount(text);
		if (text !== "" && amountMicros === null)
			return failure([unread(read.name, line, names[price] ?? "", text)]);
		points.push({ at: moment.at, amountMicros });
	}
	return { ok: true, prices: { points, isDaily: !isTimed && follow(points) } };
}

/** Whether most points lie a day after the one before. */
function follow(points: readonly PricePoint[]): boolean {
	const times = points.map(({ at }) => at).sort((a, b) => a - b);
	const steps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
	const aDay = steps.filter((step) => Math.abs(step - dayMs) <= 3_600_000);
	return steps.length >= 7 && aDay.length * 2 > steps.length;
}

function noColumns(file: string, names: readonly CsvRow["cells"][number][]) {
	const found = names.slice(0, 12).join(", ").slice(0, 300);
	return {
		code: "unknown-column",
		file,
		row: 1,
		message: {
			de: `Die Spalten date und price (mit --sku auch sku) fehlen; die Kopfzeile nennt: ${found}`,
			en: `The columns date and price (with --sku also sku) are missing; the header line names: ${found}`,
		},
		fix: {
			de: "Benennen Sie die Spalten so: date;price oder date;price;sku.",
			en: "Name the columns so: date,price or date,price,sku.",
		},
	};
}

function whichSku(file: string, skus: readonly string[]): CommandProblem {
	const some = skus.slice(0, 8).join(", ").slice(0, 200);
	return {
		code: "several-articles",
		file,
		message: {
			de: `Die Datei enthält ${skus.length} Artikel.`,
			en: `The file holds ${skus.length} articles.`,
		},
		fix: {
			de: `Nennen Sie einen mit --sku, etwa: ${some}`,
			en: `Name one with --sku, such as: ${some}`,
		},
	};
}

function noRows(file: string, sku: string | undefined): CommandProblem {
	return {
		code: "empty-file",
		file,
		message: {
			de:
				sku === undefined
					? "Unter der Kopfzeile steht nichts."
					: `Zum Artikel „${sku}“ steht hier kein Preis.`,
			en:
				sku === undefined
					? "There is nothing below the header line."
					: `There is no price of the article “${sku}” here.`,
		},
		fix: {
			de: "Prüfen Sie Datei und Artikelnummer.",
			en: "Check the file and the article number.",
		},
	};
}

function unread(
	file: string,
	row: number,
	column: string,
	value = "",
): CommandProblem {
	return {
		code: "unreadable-value",
		file,
		row,
		column,
		value: value.slice(0, 60),
		message: {
			de: `Zeile ${row}, Spalte ${column}: „${value.slice(0, 60)}“ ist nicht zu lesen.`,
			en: `Row ${row}, column ${column}: “${value.slice(0, 60)}” cannot be read.`,
		},
		fix: {
			de: "Tage als 2026-11-27 oder 27.11.2026 (mit Uhrzeit 09:30), Preise als 49,99 oder 49.99.",
			en: "Days as 2026-11-27 or 27.11.2026 (with a time 09:30), prices as 49.99 or 49,99.",
		},
	};
}
