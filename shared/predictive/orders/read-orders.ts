import Papa from "papaparse"; // CSV's quotes and separators as spreadsheets write them
import { guessDecimalMark } from "../churn/guess-decimal-mark.ts";
import { readDecimal } from "../churn/read-decimal.ts";
import type { Order } from "./order.ts";
import { readOrderDay } from "./read-order-day.ts";

type Localised = { readonly de: string; readonly en: string };

export type OrderProblem = {
	/** Line of the file, from 1; 1 is the header. */
	readonly row: number;
	readonly field: string;
	readonly message: Localised;
	readonly fix: Localised;
};

export type ReadOrders =
	| {
			readonly ok: true;
			readonly orders: readonly Order[];
			/** Lines without a customer: guests, of whom nothing can be said. */
			readonly guests: number;
	  }
	| { readonly ok: false; readonly problems: readonly OrderProblem[] };

export const mostOrderRows = 60_000;
const mostProblems = 20;
const mostMicros = 1_000_000_000_000_000;

const columns = {
	customer: [
		"customer",
		"customer_id",
		"customer id",
		"kunde",
		"kunden-id",
		"kundennummer",
		"email",
	],
	day: [
		"day",
		"date",
		"created at",
		"created_at",
		"order_date",
		"datum",
		"tag",
	],
	value: ["value", "amount", "total", "revenue", "betrag", "umsatz", "wert"],
	currency: ["currency", "währung", "waehrung"],
	id: ["id", "order", "order_id", "name", "bestellung", "bestellnummer"],
	cost: ["cost", "costs", "kosten"],
	channel: ["channel", "source", "utm_source", "kanal", "quelle"],
	contact: ["may_contact", "accepts marketing", "consent", "einwilligung"],
	coupon: [
		"coupon",
		"discount code",
		"discount_code",
		"voucher",
		"gutschein",
		"gutscheincode",
	],
	shipping: [
		"shipping_address",
		"shipping address",
		"shipping zip",
		"shipping_zip",
		"lieferadresse",
		"lieferanschrift",
	],
	billing: [
		"billing_address",
		"billing address",
		"billing zip",
		"billing_zip",
		"rechnungsadresse",
		"rechnungsanschrift",
	],
	fraud: ["fraud", "chargeback", "betrug", "rücklastschrift"],
} as const;
/** Headings of groups whose treatment is compared; any other is named `segment_…`. */
const segmentNames = [
	"segment",
	"country",
	"land",
	"region",
	"customer_type",
	"kundengruppe",
	"age_group",
	"altersgruppe",
];
const mostSegments = 6;
const yes = /^(yes|ja|true|1|y|j)$/i;
const no = /^(no|nein|false|0|n)$/i;

/**
 * Reads a shop's orders: columns customer, day and value; wanted besides: currency, order id, cost, channel, may_contact. Comma, semicolon or tab;
 * German and English headings and numbers; what else it knows by heading: coupon, shipping and billing address (only whether they differ is
 * kept), fraud, and segments (country, region, … or any column named `segment_…`). A value below 0 is a refund. Lines without a customer are counted, not kept.
 *
 * @param currency of lines that name none
 */
export function readOrders(text: string, currency: string): ReadOrders {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
		skipEmptyLines: "greedy",
		preview: mostOrderRows + 2,
	});
	const [header = [], ...lines] = data;
	const names = header.map((name) => name.trim().toLowerCase());
	const at = (key: keyof typeof columns) => {
		const known: readonly string[] = columns[key];
		return names.findIndex((name) => known.includes(name));
	};
	const lacking = (["customer", "day", "value"] as const).filter(
		(key) => at(key) < 0,
	);
	if (lacking.length > 0) return { ok: false, problems: lacking.map(noColumn) };
	if (lines.length > mostOrderRows) return { ok: false, problems: [tooMany] };
	const mark = guessDecimalMark({
		header: ["value"],
		rows: lines.map((cells) => [cells[at("value")] ?? ""]),
	});
	const places = {
		customer: at("customer"),
		day: at("day"),
		value: at("value"),
		currency: at("currency"),
		id: at("id"),
		cost: at("cost"),
		channel: at("channel"),
		contact: at("contact"),
		coupon: at("coupon"),
		shipping: at("shipping"),
		billing: at("billing"),
		fraud: at("fraud"),
	};
	const segments = names
		.map((name, place) => ({ name: segmentOf(name), place }))
		.filter(({ name }) => name !== null)
		.slice(0, mostSegments);
	const problems: OrderProblem[] = [];
	const orders: Order[] = [];
	const numbers = new Map<string, number>();
	let guests = 0;
	for (const [index, cells] of lines.entries()) {
		const cell = (key: keyof typeof columns) =>
			(cells[places[key]] ?? "").trim();
		const row = index + 2;
		const customer = cell("customer");
		if (customer === "") {
			guests += 1;
			continue;
		}
		const when = readOrderDay(cell("day"));
		const amount = readDecimal(cell("value"), mark);
		const cost = cell("cost") === "" ? null : readDecimal(cell("cost"), mark);
		const money = cell("currency").toUpperCase() || currency;
		const fault =
			when === null
				? "day"
				: !fits(amount)
					? "value"
					: cell("cost") !== "" && !fits(cost)
						? "cost"
						: !/^[A-Z]{3}$/.test(money)
							? "currency"
							: customer.length > 200
								? "customer"
								: null;
		if (fault !== null || when === null || amount === null) {
			const key = fault ?? "day";
			if (problems.length < mostProblems)
				problems.push(unreadable(row, key, cell(key)));
			continue;
		}
		const sameDay = `${customer} ${when.day}`;
		const number = (numbers.get(sameDay) ?? 0) + 1;
		numbers.set(sameDay, number);
		orders.push({
			id: (cell("id") || `${sameDay} ${number}`).slice(0, 250),
			customer,
			...when,
			amountMicros: Math.round(amount * 1_000_000),
			currency: money,
			costMicros: cost === null ? null : Math.round(cost * 1_000_000),
			channel: cell("channel").slice(0, 80) || null,
			mayContact: readYes(cell("contact")),
			coupon: cell("coupon").slice(0, 80) || null,
			isElsewhere: areDifferent(cell("shipping"), cell("billing")),
			isFraud: readYes(cell("fraud")),
			segments: segmentsIn(segments, cells),
		});
	}
	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, orders, guests };
}

function readYes(cell: string): boolean | null {
	return yes.test(cell) ? true : no.test(cell) ? false : null;
}

/** Whether two addresses differ in more than case, spaces and punctuation; null where one is missing. */
function areDifferent(one: string, other: string): boolean | null {
	const bare = (text: string) =>
		text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
	return bare(one) === "" || bare(other) === ""
		? null
		: bare(one) !== bare(other);
}

function segmentOf(heading: string): string | null {
	if (segmentNames.includes(heading)) return heading;
	const named = /^segment[_:. -](.{1,40})$/.exec(heading)?.[1]?.trim();
	return named ?? null;
}

function segmentsIn(
	columns: readonly { readonly name: string | null; readonly place: number }[],
	cells: readonly string[],
): Order["segments"] {
	const found = columns.flatMap(({ name, place }) => {
		const group = (cells[place] ?? "").trim().slice(0, 40);
		return name === null || group === "" ? [] : [[name, group] as const];
	});
	return found.length === 0 ? null : Object.fromEntries(found);
}

const fits = (value: number | null): boolean =>
	value !== null && Math.abs(value) * 1_000_000 <= mostMicros;

function noColumn(key: "customer" | "day" | "value"): OrderProblem {
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

const tooMany: OrderProblem = {
	row: mostOrderRows + 2,
	field: "csv",
	message: {
		de: `Mehr als ${mostOrderRows} Zeilen.`,
		en: `More than ${mostOrderRows} lines.`,
	},
	fix: {
		de: "Teilen Sie die Datei, etwa nach Jahren; Bestellungen mit gleicher Nummer zählen einmal.",
		en: "Split the file, by year for example; orders with the same number count once.",
	},
};

const expected = {
	day: { de: "2026-01-31 oder 31.01.2026", en: "2026-01-31 or 31.01.2026" },
	value: { de: "eine Zahl wie 49,90", en: "a number like 49.90" },
	cost: { de: "eine Zahl wie 12,30", en: "a number like 12.30" },
	currency: { de: "drei Buchstaben wie EUR", en: "three letters like EUR" },
	customer: { de: "höchstens 200 Zeichen", en: "200 characters at most" },
};

function unreadable(
	row: number,
	field: keyof typeof expected,
	cell: string,
): OrderProblem {
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
