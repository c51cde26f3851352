import Papa from "papaparse"; // quotes and line ends inside quotes are traps the field's standard parser knows
import { decimalMark } from "../mmm/decimal-mark.ts";
import { parseDates } from "../mmm/parse-dates.ts";
import { parseNumber } from "../mmm/parse-number.ts";
import type { AdExport, AdExportProblem, AdExportResult } from "./ad-export.ts";
import { type MatchedHeader, matchHeader } from "./match-header.ts";

/** Lines before the header: title, period, filters. */
const mostPreamble = 20;
const mostRows = 200_000;
const totalLine =
	/^(total|totals|gesamt|summe|insgesamt|results from|grand total|-- ?total)\b/i;
const nothing = /^(-{1,2}|–|n\/a|null)?$/i;

/**
 * Reads what Google Ads, Meta, TikTok or Microsoft Advertising export, in German or English: finds the header below its preamble, reads
 * dates and numbers as the export's language writes them, and leaves lines out that only add up others (their cost is kept as
 * `statedCost`, so that a reader can compare).
 *
 * @param text decoded; tab, comma or semicolon
 */
export function readAdExport(text: string): AdExportResult {
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
		delimiter: guessDelimiter(text),
		header: false,
		skipEmptyLines: false,
		preview: mostRows + mostPreamble + 1,
	});
	const lines = parsed.data;
	const start = lines
		.slice(0, mostPreamble)
		.findIndex((line) => matchHeader(line) !== null);
	const header = matchHeader(lines[start] ?? []);
	if (!header) return { ok: false, reason: "not-an-export", problems: [] };
	if (lines.length > mostRows + mostPreamble) return refuse([tooMany]);
	const body = lines
		.map((cells, index) => ({ cells, row: index + 1 }))
		.slice(start + 1)
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
	return readBody(header, body);
}

type Line = { readonly cells: readonly string[]; readonly row: number };

function readBody(
	header: MatchedHeader,
	body: readonly Line[],
): AdExportResult {
	const { at, columns } = header;
	const { platform } = columns;
	const timeAt = at.day ?? at.week ?? 0;
	const costAt = at.cost ?? 0;
	const isTotal = ({ cells }: Line) =>
		cells.some((cell) => totalLine.test(cell.trim())) &&
		!/\d{4}/.test(cells[timeAt] ?? "");
	const totals = body.filter(isTotal);
	const kept = body.filter(
		(line) => !isTotal(line) && (line.cells[timeAt]?.trim() ?? "") !== "",
	);
	if (kept.length === 0) return refuse([empty]);
	const amounts = [costAt, ...(at.value === undefined ? [] : [at.value])];
	const seen = decimalMark({
		rows: body.map(({ cells }) => amounts.map((index) => cells[index] ?? "")),
	});
	if (seen === "mixed") return refuse([mixedMarks]);
	// Where no number tells, the language of the export does.
	const mark =
		seen === "unknown" ? (columns.language === "de" ? "comma" : "point") : seen;
	const dates = parseDates(
		kept.map(({ cells }) => (cells[timeAt] ?? "").trim()),
		kept.map(({ row }) => row),
		header.columns.names.day?.[0] ?? "",
	);
	if (!dates.ok)
		return refuse(
			dates.problems.map(({ message, fix, row }) => ({
				message,
				fix,
				...(row === undefined ? {} : { row }),
			})),
		);
	const problems: AdExportProblem[] = [];
	const amountIn = (
		{ cells, row }: Line,
		index: number | undefined,
	): number => {
		const cell = (index === undefined ? "" : (cells[index] ?? ""))
			.replace(/[A-Z]{3}/g, "")
			.trim();
		if (nothing.test(cell)) return 0;
		const read = parseNumber(cell, mark, ";");
		if (!read.ok || read.value < 0) {
			problems.push(badAmount(cell, row));
			return 0;
		}
		return read.value;
	};
	const rows = kept.map((line, index) => {
		const { cells } = line;
		return {
			day: dates.days[index] ?? "",
			campaign: (cells[at.campaign ?? -1] ?? "").trim(),
			channel: channelOf(platform, (cells[at.type ?? -1] ?? "").trim()),
			cost: amountIn(line, costAt),
			value: amountIn(line, at.value),
		};
	});
	const [grandTotal] = totals;
	const statedCost = grandTotal ? amountIn(grandTotal, costAt) : null;
	if (problems.length > 0) return refuse(problems.slice(0, 20));
	const currencies = new Set(
		kept
			.map(({ cells }) => (cells[at.currency ?? -1] ?? "").trim())
			.filter((code) => /^[A-Z]{3}$/.test(code)),
	);
	if (currencies.size > 1) return refuse([manyCurrencies([...currencies])]);
	const result: AdExport = {
		platform,
		currency: header.currency ?? [...currencies][0] ?? null,
		granularity: at.day === undefined ? "week" : "day",
		rows,
		totalsSkipped: totals.length,
		cost: rows.reduce((sum, { cost }) => sum + cost, 0),
		statedCost,
		hasValue: at.value !== undefined,
	};
	return { ok: true, export: result };
}

/** `google-ads` and “Performance Max” → `google_performance_max`. */
function channelOf(platform: AdExport["platform"], type: string): string {
	const base = platform === "google-ads" ? "google" : platform;
	const words = type.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return [base, ...words].join("_").slice(0, 120);
}

/** The mark that cuts the first lines into most pieces. */
function guessDelimiter(text: string): string {
	const head = text.split("\n").slice(0, mostPreamble).join("\n");
	const count = (mark: string) => head.split(mark).length;
	return ["\t", ";", ","].toSorted((a, b) => count(b) - count(a))[0] ?? ",";
}

function refuse(problems: readonly AdExportProblem[]): AdExportResult {
	return { ok: false, reason: "unreadable", problems };
}

const tooMany: AdExportProblem = {
	message: {
		de: `Die Datei hat mehr als ${mostRows} Zeilen.`,
		en: `The file has more than ${mostRows} lines.`,
	},
	fix: {
		de: "Exportieren Sie Kampagnen statt Anzeigen, oder einen kürzeren Zeitraum.",
		en: "Export campaigns instead of ads, or a shorter period.",
	},
};
const empty: AdExportProblem = {
	message: {
		de: "Der Export enthält keine Zeilen mit Datum.",
		en: "The export has no lines with a date.",
	},
	fix: {
		de: "Teilen Sie den Bericht nach Tag auf und exportieren Sie ihn noch einmal.",
		en: "Split the report by day and export it again.",
	},
};
const mixedMarks: AdExportProblem = {
	message: {
		de: "Manche Beträge haben ein Komma als Dezimalzeichen, andere einen Punkt.",
		en: "Some amounts have a decimal comma, others a decimal point.",
	},
	fix: {
		de: "Exportieren Sie die Datei neu, ohne sie vorher in einer Tabelle zu öffnen.",
		en: "Export the file again without opening it in a spreadsheet first.",
	},
};
function badAmount(cell: string, row: number): AdExportProblem {
	return {
		row,
		message: {
			de: `„${cell.slice(0, 60)}“ ist kein Betrag.`,
			en: `“${cell.slice(0, 60)}” is no amount.`,
		},
		fix: {
			de: "Berichtigen Sie die Zelle oder exportieren Sie neu.",
			en: "Correct the cell, or export again.",
		},
	};
}
function manyCurrencies(codes: readonly string[]): AdExportProblem {
	return {
		message: {
			de: `Der Export mischt Währungen: ${codes.join(", ")}.`,
			en: `The export mixes currencies: ${codes.join(", ")}.`,
		},
		fix: {
			de: "Exportieren Sie je Währung eine Datei.",
			en: "Export one file a currency.",
		},
	};
}
