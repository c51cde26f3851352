import type { Sheet } from "@lotse/shared/predictive/churn/churn-model.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readCsv } from "./read-csv.ts";
import { readText } from "./read-text.ts";

/** Reads a CSV file as a header and rows of text; refuses rows that do not have as many cells as the header. */
export async function readSheet(
	path: string,
	context: Context,
): Promise<
	{ readonly ok: true; readonly sheet: Sheet } | (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const [head, ...rows] = readCsv(read.text);
	const header = (head?.cells ?? []).map((name) => name.trim());
	if (rows.length === 0)
		return failure([
			{
				code: "empty-file",
				file: read.name,
				message: {
					de: "Unter der Kopfzeile steht nichts.",
					en: "There is nothing below the header line.",
				},
				fix: {
					de: "Eine Zeile je Kunde, die Namen der Spalten in der ersten.",
					en: "A line for each customer, the names of the columns in the first.",
				},
			},
		]);
	const torn = rows.find(({ cells }) => cells.length !== header.length);
	if (torn !== undefined)
		return failure([
			{
				code: "torn-row",
				file: read.name,
				row: torn.line,
				message: {
					de: `Zeile ${torn.line} hat ${torn.cells.length} Felder, die Kopfzeile ${header.length}.`,
					en: `Row ${torn.line} has ${torn.cells.length} fields, the header ${header.length}.`,
				},
				fix: {
					de: "Setzen Sie Felder, in denen das Trennzeichen vorkommt, in Anführungszeichen.",
					en: "Put fields that contain the separator in quotes.",
				},
			},
		]);
	return { ok: true, sheet: { header, rows: rows.map(({ cells }) => cells) } };
}
