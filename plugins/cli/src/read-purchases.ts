import type { CustomerHistory } from "@lotse/shared/predictive/clv/purchase-histories.ts";
import type { Transaction } from "@lotse/shared/predictive/clv/summarise-transactions.ts";
import type { CommandProblem, Context, Outcome } from "./command.ts";
import { createDayReader } from "./create-day-reader.ts";
import { failure } from "./failure.ts";
import { readNumber } from "./read-number.ts";
import { readTable, type Table } from "./read-table.ts";
import { unreadableCell } from "./unreadable-cell.ts";

export type Purchases =
	| {
			readonly kind: "log";
			readonly transactions: readonly Transaction[];
			readonly currency: string | null;
	  }
	| {
			readonly kind: "summary";
			readonly customers: readonly CustomerHistory[];
	  };

const columns = {
	customer: [
		"customer",
		"customer_id",
		"customerid",
		"kunde",
		"kundennummer",
		"masterid",
		"customer id",
		"client_id",
		"email",
		"id",
		"user",
		"user_id",
	],
	date: [
		"date",
		"day",
		"datum",
		"tag",
		"order_date",
		"created_at",
		"created at",
		"bestelldatum",
		"timestamp",
		"order_timestamp",
		"transaction_date",
		"purchase_date",
		"invoicedate",
		"kaufdatum",
	],
	amount: [
		"amount",
		"betrag",
		"umsatz",
		"revenue",
		"sales",
		"value",
		"total",
		"order_value",
		"spend",
		"wert",
	],
	currency: ["currency", "währung", "waehrung"],
	refund: ["refund", "refunds", "erstattung", "retoure"],
	frequency: ["frequency", "x"],
	recency: ["recency", "t_x"],
	age: ["t", "age", "periods", "n"],
	value: ["monetary_value", "zbar", "monetary"],
	weight: ["weights", "weight"],
} as const;

/**
 * Reads a log of orders (customer, date, and amount, currency, refund if need be) or a summary a customer (frequency, recency, T, monetary_value
 * if need be; weights where a line stands for several).
 */
export async function readPurchases(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly purchases: Purchases }
	| (Outcome & { ok: false })
> {
	const read = await readTable(path, context);
	if (!read.ok) return read;
	const { table } = read;
	const at = (key: keyof typeof columns) => table.place(...columns[key]);
	if (at("frequency") >= 0 && at("recency") >= 0)
		return at("age") < 0
			? failure([missing(table, ["T"])])
			: readSummary(table, at);
	const lacking = (["customer", "date"] as const).filter((key) => at(key) < 0);
	return lacking.length > 0
		? failure([missing(table, lacking)])
		: readLog(table, at, context.now() / 86_400_000, (text) =>
				context.note(text),
			);
}

type At = (key: keyof typeof columns) => number;
type Read =
	| { readonly ok: true; readonly purchases: Purchases }
	| (Outcome & { ok: false });

function readLog(
	table: Table,
	at: At,
	today: number,
	note: Context["note"],
): Read {
	const transactions: Transaction[] = [];
	const currencyAt = at("currency");
	const dayOf = createDayReader(
		table.rows.map(({ cells }) => cells[at("date")] ?? ""),
	);
	let [guests, unpriced] = [0, 0];
	let currency: string | null = null;
	for (const { cells, line } of table.rows) {
		const cell = (key: keyof typeof columns) => (cells[at(key)] ?? "").trim();
		const customer = cell("customer");
		// A guest: nothing can be said of whom nobody knows.
		if (customer === "") {
			guests += 1;
			continue;
		}
		const day = dayOf(cell("date"));
		if (day === null)
			return failure([
				unreadableCell(
					table,
					line,
					at("date"),
					cell("date"),
					words.noDay,
					fixes.day,
				),
			]);
		// Tomorrow is somewhere already today.
		if (day > today + 1)
			return failure([
				unreadableCell(
					table,
					line,
					at("date"),
					cell("date"),
					words.future,
					fixes.future,
				),
			]);
		const found = currencyAt < 0 ? "" : cell("currency").toUpperCase();
		if (found !== "" && currency !== null && found !== currency)
			return failure([
				severalCurrencies(table, line, currencyAt, currency, found),
			]);
		if (found !== "") currency = found;
		const isPriced = at("amount") >= 0 && cell("amount") !== "";
		if (!isPriced && at("amount") >= 0) unpriced += 1;
		const amount = isPriced ? readNumber(cell("amount")) : null;
		if (amount === null && isPriced)
			return failure([
				unreadableCell(
					table,
					line,
					at("amount"),
					cell("amount"),
					words.noNumber,
					fixes.number,
				),
			]);
		transactions.push({ customer, day, amount });
		const refund =
			at("refund") < 0 || cell("refund") === ""
				? 0
				: readNumber(cell("refund"));
		if (refund === null)
			return failure([
				unreadableCell(
					table,
					line,
					at("refund"),
					cell("refund"),
					words.noNumber,
					fixes.number,
				),
			]);
		if (refund !== 0)
			transactions.push({ customer, day, amount: -Math.abs(refund) });
	}
	if (guests > 0) note(passedOver(guests));
	if (unpriced > 0) note(notPriced(unpriced));
	return { ok: true, purchases: { kind: "log", transactions, currency } };
}

function readSummary(table: Table, at: At): Read {
	const customers: CustomerHistory[] = [];
	for (const { cells, line } of table.rows) {
		const numbers: Record<string, number | null> = {};
		for (const key of [
			"frequency",
			"recency",
			"age",
			"value",
			"weight",
		] as const) {
			const text = at(key) < 0 ? "" : (cells[at(key)] ?? "").trim();
			const isOptional = key === "value" || key === "weight";
			const number = readNumber(text);
			if (
				(number === null && !(isOptional && text === "")) ||
				(number ?? 0) < 0
			)
				return failure([
					unreadableCell(
						table,
						line,
						at(key),
						text,
						words.noNumberUp,
						fixes.number,
					),
				]);
			numbers[key] = number;
		}
		const { frequency, recency, age, value, weight } = numbers;
		const [x, tx, end] = [frequency ?? 0, recency ?? 0, age ?? 0];
		const isPossible =
			Number.isInteger(x) && tx <= end + 1e-9 && x > 0 === tx > 0;
		if (!isPossible)
			return failure([impossible(table, line, cells[at("frequency")] ?? "")]);
		const worth = value ?? 0;
		customers.push({
			id:
				at("customer") < 0
					? String(customers.length + 1)
					: (cells[at("customer")] ?? "").trim(),
			frequency: x,
			recency: tx,
			age: end,
			value: at("value") < 0 || x === 0 ? null : worth,
			...(at("weight") < 0 ? {} : { weight: weight ?? 1 }),
		});
	}
	return { ok: true, purchases: { kind: "summary", customers } };
}

const passedOver = (lines: number) => ({
	de: `${lines} Zeilen ohne Kunden wurden übergangen.`,
	en: `${lines} lines without a customer were passed over.`,
});
const notPriced = (lines: number) => ({
	de: `${lines} Zeilen ohne Betrag zählen als Käufe von unbekanntem Wert.`,
	en: `${lines} lines without an amount count as purchases of unknown worth.`,
});

const words = {
	noDay: { de: "ist kein Tag.", en: "is no day." },
	future: { de: "liegt in der Zukunft.", en: "lies in the future." },
	noNumber: { de: "ist keine Zahl.", en: "is no number." },
	noNumberUp: { de: "ist keine Zahl ab 0.", en: "is no number from 0 up." },
};
const fixes = {
	day: {
		de: "Schreiben Sie Tage als 2026-11-05 oder 05.11.2026. 01/02/2026 wird gelesen, wo andere Zeilen zeigen, was der Tag ist.",
		en: "Write days as 2026-11-05. 01/02/2026 is read where other lines show which is the day.",
	},
	future: {
		de: "Berichtigen Sie den Tag; künftige Käufe soll das Modell erst voraussagen.",
		en: "Correct the day; purchases to come are for the model to predict.",
	},
	number: {
		de: "Schreiben Sie Zahlen wie 1250,50 oder 1.250,50.",
		en: "Write numbers like 1250.50 or 1,250.50.",
	},
};

function missing(table: Table, lacking: readonly string[]): CommandProblem {
	const found = table.names.slice(0, 12).join(", ").slice(0, 300);
	const names = lacking.join(", ");
	return {
		code: "unknown-column",
		file: table.file,
		row: 1,
		message: {
			de: `Es fehlt: ${names}. Die Kopfzeile nennt: ${found}`,
			en: `Missing: ${names}. The header line names: ${found}`,
		},
		fix: {
			de: "Eine Zeile je Bestellung: customer, date, wahlweise amount, currency, refund; oder eine je Kunde: frequency, recency, T, wahlweise monetary_value.",
			en: "A line for each order: customer, date, and amount, currency, refund if need be; or one for each customer: frequency, recency, T, and monetary_value if need be.",
		},
	};
}

function severalCurrencies(
	table: Table,
	row: number,
	at: number,
	first: string,
	other: string,
): CommandProblem {
	return unreadableCell(
		table,
		row,
		at,
		other,
		{
			de: `neben ${first}: Beträge in mehreren Währungen lassen sich nicht zusammenzählen.`,
			en: `beside ${first}: amounts in several currencies cannot be added up.`,
		},
		{
			de: `Rechnen Sie amount vorher in eine Währung um, oder rechnen Sie je Währung (Spalte ${table.names[at]}) ein Modell.`,
			en: `Convert amount to one currency first, or fit a model for each currency (column ${table.names[at]}).`,
		},
	);
}

function impossible(
	table: Table,
	row: number,
	frequency: string,
): CommandProblem {
	return {
		code: "impossible-history",
		file: table.file,
		row,
		column: "frequency",
		value: frequency.slice(0, 60),
		message: {
			de: `Zeile ${row}: Diese Geschichte kann es nicht geben. frequency ist eine ganze Zahl von Folgekäufen, recency liegt zwischen 0 und T und ist genau dann 0, wenn frequency 0 ist.`,
			en: `Row ${row}: There can be no such history. frequency is a whole number of repeat purchases, recency lies between 0 and T and is 0 exactly when frequency is 0.`,
		},
		fix: {
			de: "recency zählt vom ersten bis zum letzten Kauf, T vom ersten Kauf bis zum Ende des Fensters.",
			en: "recency runs from the first purchase to the last, T from the first purchase to the end of the window.",
		},
	};
}
