import type { CatalogueItem } from "@lotse/shared/predictive/recommend/rerank.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readNumber } from "./read-number.ts";
import { readTable } from "./read-table.ts";
import { unreadableCell } from "./unreadable-cell.ts";

const figures = {
	price: ["price", "preis"],
	margin: ["margin", "marge", "deckungsbeitrag"],
	stock: ["stock", "bestand", "lager"],
} as const;
const itemNames = [
	"item",
	"item_id",
	"product",
	"product_id",
	"sku",
	"artikel",
	"produkt",
];

/** Reads what a shop knows of its items: item, price, margin, stock; every other column is an attribute, such as category or brand. */
export async function readCatalogue(
	path: string,
	context: Context,
): Promise<
	| {
			readonly ok: true;
			readonly catalogue: ReadonlyMap<string, CatalogueItem>;
	  }
	| (Outcome & { ok: false })
> {
	const read = await readTable(path, context);
	if (!read.ok) return read;
	const { table } = read;
	const itemAt = table.place(...itemNames);
	if (itemAt < 0) return failure([noItem(table.file)]);
	const at = {
		price: table.place(...figures.price),
		margin: table.place(...figures.margin),
		stock: table.place(...figures.stock),
	};
	const rest = table.names
		.map((name, i) => ({ name, i }))
		.filter(({ i }) => i !== itemAt && !Object.values(at).includes(i));
	const catalogue = new Map<string, CatalogueItem>();
	for (const { cells, line } of table.rows) {
		const found: Record<"price" | "margin" | "stock", number | null> = {
			price: null,
			margin: null,
			stock: null,
		};
		for (const key of ["price", "margin", "stock"] as const) {
			const text = (cells[at[key]] ?? "").trim();
			if (at[key] < 0 || text === "") continue;
			found[key] = readNumber(text);
			if (found[key] === null)
				return failure([
					unreadableCell(
						table,
						line,
						at[key],
						text,
						{ de: "ist keine Zahl.", en: "is no number." },
						{
							de: "Schreiben Sie Zahlen ohne Währung und Tausenderzeichen, etwa 49,90.",
							en: "Write numbers without currency and thousands marks, such as 49.90.",
						},
					),
				]);
		}
		const attributes = rest.flatMap(({ name, i }) => {
			const text = (cells[i] ?? "").trim();
			return text === "" ? [] : [`${name}=${text}`];
		});
		catalogue.set((cells[itemAt] ?? "").trim(), { ...found, attributes });
	}
	return { ok: true, catalogue };
}

function noItem(file: string) {
	return {
		code: "unknown-column",
		file,
		row: 1,
		column: "item",
		message: {
			de: "Die Spalte item fehlt.",
			en: "The column item is missing.",
		},
		fix: {
			de: "Eine Zeile je Artikel: item, wahlweise price, margin, stock und Merkmale wie category.",
			en: "A line for each item: item, and price, margin, stock and attributes such as category if need be.",
		},
	};
}
