import type { AdResult } from "@lotse/shared/language/headline/workspace/ad-result.ts";
import type { CommandProblem, Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readText } from "./read-text.ts";

const needed = ["text", "impressions", "clicks"] as const;
/** Named one by one; the rest as a number. */
const mostNamed = 10;

/** Reads an ad report: Google Ads' columns in German or English, or text, place, impressions, clicks. Rows it cannot take are noted and left out. */
export async function readResults(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly results: readonly AdResult[] }
	| (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const [{ splitReport }, { findReportHeader }, { guessResultColumns }] =
		await Promise.all([
			import("@lotse/shared/language/headline/results/split-report.ts"),
			import("@lotse/shared/language/headline/results/find-report-header.ts"),
			import("@lotse/shared/language/headline/results/guess-result-columns.ts"),
		]);
	const { readAdResults } = await import(
		"@lotse/shared/language/headline/results/read-ad-results.ts"
	);
	const { toAdResult } = await import(
		"@lotse/shared/language/headline/results/to-ad-result.ts"
	);
	const rows = splitReport(read.text);
	const at = findReportHeader(rows);
	const meanings = guessResultColumns(rows[at] ?? []);
	const missing = needed.filter((field) => !meanings.includes(field));
	if (missing.length > 0)
		return failure([noColumns(read.name, missing, rows[at] ?? [])]);
	const { results, rejected } = readAdResults(rows.slice(at + 1), meanings);
	const problems = rejected
		.slice(0, mostNamed)
		.map(({ row, field, value, message, fix }) => ({
			code: "row-not-taken",
			severity: "warning" as const,
			file: read.name,
			row,
			column: field,
			value,
			message: {
				de: `Zeile ${row} unter der Kopfzeile, ${field}: ${message.de}`,
				en: `Row ${row} below the header, ${field}: ${message.en}`,
			},
			fix,
		}));
	if (results.length === 0)
		return failure(problems.length > 0 ? problems : [noRows(read.name)]);
	for (const { message, fix } of problems)
		context.note({
			de: `${message.de} ${fix.de}`,
			en: `${message.en} ${fix.en}`,
		});
	if (rejected.length > mostNamed)
		context.note({
			de: `${rejected.length} Zeilen wurden insgesamt nicht übernommen.`,
			en: `${rejected.length} rows were not taken altogether.`,
		});
	return { ok: true, results: results.map(toAdResult) };
}

function noColumns(
	file: string,
	missing: readonly string[],
	found: readonly string[],
): CommandProblem {
	const names = found.slice(0, 12).join(", ").slice(0, 300);
	return {
		code: "unknown-column",
		file,
		message: {
			de: `Nicht zu erkennen: ${missing.join(", ")}; die Kopfzeile nennt: ${names}`,
			en: `Not recognised: ${missing.join(", ")}; the header line names: ${names}`,
		},
		fix: {
			de: "Benennen Sie die Spalten text, place, impressions, clicks, oder nehmen Sie den Asset-Bericht von Google Ads, wie er ist.",
			en: "Name the columns text, place, impressions, clicks, or take the asset report of Google Ads as it is.",
		},
	};
}

function noRows(file: string): CommandProblem {
	return {
		code: "empty-file",
		file,
		message: {
			de: "Keine Zeile enthält einen Text mit Zahlen.",
			en: "No row holds a text with figures.",
		},
		fix: {
			de: "Exportieren Sie den Bericht über Assets mit Impressionen und Klicks.",
			en: "Export the asset report with impressions and clicks.",
		},
	};
}
