import type { Interaction } from "@lotse/shared/predictive/recommend/interaction.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readDay } from "./read-day.ts";
import { readNumber } from "./read-number.ts";
import { readTable, type Table } from "./read-table.ts";
import { unreadableCell } from "./unreadable-cell.ts";

const columns = {
	user: [
		"user",
		"user_id",
		"customer",
		"customer_id",
		"kunde",
		"session",
		"session_id",
	],
	item: [
		"item",
		"item_id",
		"product",
		"product_id",
		"sku",
		"artikel",
		"produkt",
	],
	weight: ["weight", "rating", "quantity", "menge", "anzahl"],
	time: ["timestamp", "date", "day", "time", "datum", "tag"],
} as const;

/** Reads who met what: user, item, and weight (rating, quantity) and timestamp (day, or seconds since 1970) where there are any. */
export async function readInteractions(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly interactions: readonly Interaction[] }
	| (Outcome & { ok: false })
> {
	const read = await readTable(path, context);
	if (!read.ok) return read;
	const { table } = read;
	const at = (key: keyof typeof columns) => table.place(...columns[key]);
	const lacking = (["user", "item"] as const).filter((key) => at(key) < 0);
	if (lacking.length > 0) return failure([missing(table, lacking)]);
	const interactions: Interaction[] = [];
	for (const { cells, line } of table.rows) {
		const cell = (key: keyof typeof columns) => (cells[at(key)] ?? "").trim();
		for (const key of ["user", "item"] as const)
			if (cell(key) === "")
				return failure([
					unreadableCell(table, line, at(key), "", words.nobody, fixes.name),
				]);
		const weight = at("weight") < 0 ? 1 : readNumber(cell("weight"));
		if (weight === null || weight < 0)
			return failure([
				unreadableCell(
					table,
					line,
					at("weight"),
					cell("weight"),
					words.noNumber,
					fixes.number,
				),
			]);
		const day =
			at("time") < 0 || cell("time") === "" ? null : readTime(cell("time"));
		if (day === undefined)
			return failure([
				unreadableCell(
					table,
					line,
					at("time"),
					cell("time"),
					words.noTime,
					fixes.time,
				),
			]);
		// A rating or quantity of 0 says nothing was liked or bought.
		if (weight > 0)
			interactions.push({
				user: cell("user"),
				item: cell("item"),
				weight,
				day,
			});
	}
	return { ok: true, interactions };
}

/** Days since 1970 from a day or from Unix seconds; undefined for neither. */
function readTime(text: string): number | undefined {
	if (/^\d{9,10}(?:\.\d+)?$/u.test(text)) return Number(text) / 86_400;
	return readDay(text) ?? undefined;
}

const words = {
	nobody: { de: "ist leer.", en: "is empty." },
	noNumber: { de: "ist keine Zahl ab 0.", en: "is no number from 0 up." },
	noTime: {
		de: "ist weder ein Tag noch eine Zeit in Sekunden seit 1970.",
		en: "is neither a day nor a time in seconds since 1970.",
	},
};
const fixes = {
	name: {
		de: "Tragen Sie Kunde und Artikel ein, oder löschen Sie die Zeile.",
		en: "Enter customer and product, or delete the line.",
	},
	number: {
		de: "Schreiben Sie Zahlen ohne Tausenderzeichen, etwa 2 oder 4,5.",
		en: "Write numbers without thousands marks, such as 2 or 4.5.",
	},
	time: {
		de: "Schreiben Sie Tage als 2026-11-05.",
		en: "Write days as 2026-11-05.",
	},
};

function missing(table: Table, lacking: readonly string[]) {
	const found = table.names.slice(0, 12).join(", ").slice(0, 300);
	return {
		code: "unknown-column",
		file: table.file,
		row: 1,
		message: {
			de: `Es fehlt: ${lacking.join(", ")}. Die Kopfzeile nennt: ${found}`,
			en: `Missing: ${lacking.join(", ")}. The header line names: ${found}`,
		},
		fix: {
			de: "Eine Zeile je Kauf oder Besuch: user, item, wahlweise weight und timestamp.",
			en: "A line for each purchase or visit: user, item, and weight and timestamp if need be.",
		},
	};
}
