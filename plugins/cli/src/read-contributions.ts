import type { Contribution } from "@lotse/shared/trust/privacy/clamp-contributions.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readNumber } from "./read-number.ts";
import { readTable } from "./read-table.ts";

/** Reads who did how much in which group: columns subject, group and, if there is one, amount. */
export async function readContributions(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly contributions: Contribution[] }
	| (Outcome & { ok: false })
> {
	const read = await readTable(path, context);
	if (!read.ok) return read;
	const { table } = read;
	const subjectAt = table.place("subject", "person");
	const groupAt = table.place("group", "gruppe");
	const amountAt = table.place("amount", "menge");
	if (subjectAt < 0 || groupAt < 0) return noColumn(table.file);
	const contributions: Contribution[] = [];
	for (const { cells, line } of table.rows) {
		const amount = amountAt < 0 ? 1 : readNumber(cells[amountAt] ?? "");
		if (amount === null || !Number.isSafeInteger(amount) || amount < 0)
			return noAmount(table.file, line, cells[amountAt] ?? "");
		const [subject = "", group = ""] = [cells[subjectAt], cells[groupAt]];
		contributions.push({ subject, group, amount });
	}
	return { ok: true, contributions };
}

function noColumn(file: string): Outcome & { ok: false } {
	return failure([
		{
			code: "no-column",
			file,
			message: {
				de: "Es fehlt die Spalte subject oder group.",
				en: "The column subject or group is missing.",
			},
			fix: {
				de: "Die erste Zeile nennt die Spalten: subject,group,amount",
				en: "The first line names the columns: subject,group,amount",
			},
		},
	]);
}

function noAmount(
	file: string,
	row: number,
	value: string,
): Outcome & { ok: false } {
	return failure([
		{
			code: "no-whole-number",
			file,
			row,
			column: "amount",
			value,
			message: {
				de: `Zeile ${row}: Die Menge ist keine ganze Zahl ab 0.`,
				en: `Line ${row}: the amount is no whole number from 0.`,
			},
			fix: {
				de: "Geben Sie Beträge in Cent an und Anteile als Anzahl.",
				en: "Give money in cents, and shares as counts.",
			},
		},
	]);
}
