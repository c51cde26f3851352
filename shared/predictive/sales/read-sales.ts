import Papa from "papaparse"; // CSV's quotes and separators as spreadsheets write them
import { guessDecimalMark } from "../churn/guess-decimal-mark.ts";
import { readDecimal } from "../churn/read-decimal.ts";
import { readOrderDay } from "../orders/read-order-day.ts";

type Localised = { readonly de: string; readonly en: string };

/** One article on one receipt. */
export type SaleLine = {
	readonly id: string;
	readonly product: string;
	/** Days since 1970-01-01. */
	readonly day: number;
	/** Pieces, from 1 on. */
	readonly units: number;
	/** Of one piece. */
	readonly priceMicros: number;
	readonly currency: string;
	readonly customer: string | null;
	/** Pieces left when the line was written; null where the file does not say. */
	readonly stock: number | null;
};

export type SaleProblem = {
	readonly row: number;
	readonly field: string;
	readonly message: Localised;
	readonly fix: Localised;
};

export type ReadSales =
	| { readonly ok: true; readonly sales: readonly SaleLine[] }
	| { readonly ok: false; readonly problems: readonly SaleProblem[] };

export const mostSaleRows = 100_000;
const mostProblems = 20;
const mostMicros = 1_000_000_000_000;

const columns = {
	product: [
		"product",
		"sku",
		"item",
		"article",
		"lineitem name",
		"artikel",
		"produkt",
	],
	day: ["day", "date", "created at", "datum", "tag"],
	units: ["units", "quantity", "lineitem quantity", "menge", "anzahl", "stück"],
	price: [
		"price",
		"unit_price",
		"lineitem price",
		"preis",
		"einzelpreis",
		"stückpreis",
	],
	currency: ["currency", "währung", "waehrung"],
	receipt: [
		"order_id",
		"order",
		"receipt",
		"bestellung",
		"bestellnummer",
		"beleg",
	],
	customer: ["customer", "customer_id", "kunde", "kundennummer"],
	stock: ["stock", "inventory", "left", "bestand", "lagerbestand"],
} as const;
type Column = keyof typeof columns;

/**
 * Reads what was sold, an article a line: columns day, product, units and price of one piece; wanted besides: currency, receipt, customer and stock. Comma,
 * semicolon or tab; German and English headings and numbers. Lines without pieces, and returns, are no sales and are passed over.
 *
 * @param currency of lines that name none
 */
export function readSales(text: string, currency: string): ReadSales {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
		skipEmptyLines: "greedy",
		preview: mostSaleRows + 2,
	});
	const [header = [], ...lines] = data;
	const names = header.map((name) => name.trim().toLowerCase());
	const at = (key: Column) => {
		const known: readonly string[] = columns[key];
		return names.findIndex((name) => known.includes(name));
	};
	const lacking = (["product", "day", "units", "price"] as const).filter(
		(key) => at(key) < 0,
	);
	if (lacking.length > 0) return { ok: false, problems: lacking.map(noColumn) };
	if (lines.length > mostSaleRows) return { ok: false, problems: [tooMany] };
	const mark = guessDecimalMark({
		header: ["price"],
		rows: lines.map((cells) => [cells[at("price")] ?? ""]),
	});
	const problems: SaleProblem[] = [];
	const sales: SaleLine[] = [];
	const numbers = new Map<string, number>();
	for (const [index, cells] of lines.entries()) {
		const cell = (key: Column) => (cells[at(key)] ?? "").trim();
		const when = readOrderDay(cell("day"));
		const units = readDecimal(cell("units"), mark);
		const price = readDecimal(cell("price"), mark);
		const money = cell("currency").toUpperCase() || currency;
		const product = cell("product");
		const stock =
			cell("stock") === "" ? null : readDecimal(cell("stock"), mark);
		const fault: Column | null =
			when === null
				? "day"
				: units === null || !Number.isInteger(units) || Math.abs(units) > 1e6
					? "units"
					: price === null || price < 0 || price * 1e6 > mostMicros
						? "price"
						: !/^[A-Z]{3}$/.test(money)
							? "currency"
							: product === "" || product.length > 200
								? "product"
								: cell("customer").length > 200
									? "customer"
									: (cell("stock") !== "" && stock === null) ||
											(stock !== null && !Number.isSafeInteger(stock))
										? "stock"
										: null;
		if (fault !== null || when === null || units === null || price === null) {
			const key = fault ?? "day";
			if (problems.length < mostProblems)
				problems.push(unreadable(index + 2, key, cell(key)));
			continue;
		}
		if (units < 1) continue;
		const base = `${cell("receipt") || `${cell("customer")} ${when.day}`} ${product}`;
		const number = (numbers.get(base) ?? 0) + 1;
		numbers.set(base, number);
		sales.push({
			id: `${base} ${number}`.slice(-250),
			product,
			day: when.day,
			units,
			priceMicros: Math.round(price * 1e6),
			currency: money,
			customer: cell("customer") || null,
			stock,
		});
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, sales };
}

function noColumn(key: "product" | "day" | "units" | "price"): SaleProblem {
	const known = columns[key].slice(0, 4).join(", ");
	return {
		row: 1,
		field: key,
		message: {
			de: `Es fehlt die Spalte ${key}.`,
			en: `The column ${key} is missing.`,
		},
		fix: {
			de: `Nennen Sie eine Spalte in der ersten Zeile so: ${known}.`,
			en: `Name a column in the first line one of: ${known}.`,
		},
	};
}

const tooMany: SaleProblem = {
	row: mostSaleRows + 2,
	field: "csv",
	message: {
		de: `Mehr als ${mostSaleRows} Zeilen.`,
		en: `More than ${mostSaleRows} lines.`,
	},
	fix: {
		de: "Teilen Sie die Datei, etwa nach Jahren.",
		en: "Split the file, by year for example.",
	},
};

const expected: Readonly<Record<Column, Localised>> = {
	product: {
		de: "ein Name oder eine Nummer, höchstens 200 Zeichen",
		en: "a name or number, 200 characters at most",
	},
	day: { de: "2026-01-31 oder 31.01.2026", en: "2026-01-31 or 31.01.2026" },
	units: { de: "eine ganze Zahl wie 2", en: "a whole number like 2" },
	price: {
		de: "der Preis eines Stücks ab 0, wie 4,90",
		en: "the price of one piece from 0 up, like 4.90",
	},
	currency: { de: "drei Buchstaben wie EUR", en: "three letters like EUR" },
	receipt: { de: "eine Nummer", en: "a number" },
	customer: { de: "höchstens 200 Zeichen", en: "200 characters at most" },
	stock: {
		de: "eine ganze Zahl wie 12, oder nichts",
		en: "a whole number like 12, or nothing",
	},
};

function unreadable(row: number, field: Column, cell: string): SaleProblem {
	const shown = cell.slice(0, 40);
	return {
		row,
		field,
		message: {
			de: `Zeile ${row}, ${field}: „${shown}“ ist nicht lesbar.`,
			en: `Line ${row}, ${field}: “${shown}” cannot be read.`,
		},
		fix: {
			de: `Erwartet wird ${expected[field].de}.`,
			en: `Expected is ${expected[field].en}.`,
		},
	};
}
