import type { ReductionCheck } from "@lotse/shared/language/pricing/check-reduction.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatReduction } from "../format-reduction.ts";
import { misuse } from "../misuse.ts";
import { notOneOf } from "../not-one-of.ts";

const exemptions = ["individual", "perishable"] as const;
const kinds = ["changes", "daily"] as const;

export const priceCheck = command({
	name: "price-check",
	summary: {
		de: "eine angekündigte Preisermäßigung gegen den Preisverlauf prüfen (PAngV § 11)",
		en: "hold an announced price reduction against the price history (PAngV § 11)",
	},
	usage: [
		'PRICES.csv|- --text "Statt 49,99 € nur 29,99 €" --start 2026-11-27 [--sku SKU] [--json]',
	],
	about: {
		de: "Spalten: date (2026-11-27 oder 27.11.2026, auch mit Uhrzeit), price (leer: nicht im Angebot), bei mehreren Artikeln sku.\nMaßstab ist der niedrigste Preis der 30 Tage vor der Ermäßigung. Rückgabe 0: passt; 1: passt nicht, oder der Verlauf reicht nicht; 2: falsch aufgerufen. Keine Rechtsberatung.",
		en: "Columns: date (2026-11-27 or 27.11.2026, with a time if need be), price (empty: not on sale), sku where there are several articles.\nThe measure is the lowest price of the 30 days before the reduction. Exit code 0: it fits; 1: it does not, or the history does not tell; 2: called wrongly. Not legal advice.",
	},
	options: {
		text: {
			type: "string",
			short: "t",
			value: "TEXT",
			summary: { de: "die Ankündigung", en: "the announcement" },
		},
		start: {
			type: "string",
			short: "s",
			value: "DAY",
			summary: {
				de: "ab wann der ermäßigte Preis gilt",
				en: "when the reduced price begins",
			},
		},
		sku: {
			type: "string",
			value: "SKU",
			summary: { de: "der Artikel", en: "the article" },
		},
		price: {
			type: "string",
			value: "AMOUNT",
			summary: {
				de: "der ermäßigte Preis; sonst der aus dem Verlauf",
				en: "the reduced price; else the history's",
			},
		},
		currency: {
			type: "string",
			value: "CODE",
			summary: { de: "Währung; sonst EUR", en: "currency; else EUR" },
		},
		zone: {
			type: "string",
			value: "ZONE",
			summary: {
				de: "Zeitzone; sonst Europe/Berlin",
				en: "time zone; else Europe/Berlin",
			},
		},
		kind: {
			type: "string",
			value: "changes|daily",
			summary: {
				de: "ein Preis gilt bis zum nächsten, oder es ist einer je Tag; sonst aus der Datei geschlossen",
				en: "a price holds until the next, or there is one a day; else told from the file",
			},
		},
		"progressive-since": {
			type: "string",
			value: "DAY",
			summary: {
				de: "erster Schritt einer ununterbrochen steigenden Ermäßigung (§ 11 Abs. 2)",
				en: "first step of an uninterrupted growing reduction (§ 11 (2))",
			},
		},
		new: {
			type: "boolean",
			summary: {
				de: "die Ware gibt es erst seit Beginn des Verlaufs",
				en: "the goods are sold only since the history begins",
			},
		},
		exempt: {
			type: "string",
			value: "individual|perishable",
			summary: {
				de: "persönlicher Rabatt, oder verderbliche Ware (§ 11 Abs. 4)",
				en: "a personal discount, or goods about to perish (§ 11 (4))",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Objekt", en: "one JSON object" },
		},
	},
	async run(context) {
		const { values, positionals, language } = context;
		const [file, ...more] = positionals;
		if (
			file === undefined ||
			more.length > 0 ||
			values.text === undefined ||
			values.start === undefined
		)
			return misuse(
				{
					de: "Es braucht eine Datei mit Preisen, --text und --start.",
					en: "It needs one file of prices, --text and --start.",
				},
				{
					de: 'lotse price-check PRICES.csv --text "Statt 49,99 € nur 29,99 €" --start 2026-11-27',
					en: 'lotse price-check PRICES.csv --text "Was €49.99, now €29.99" --start 2026-11-27',
				},
			);
		const { zonedDay } = await import(
			"@lotse/shared/language/pricing/zoned-day.ts"
		);
		const zone = values.zone ?? "Europe/Berlin";
		const days = zonedDay(zone);
		if (days === null) return notOneOf("--zone", zone, ["Europe/Berlin", "…"]);
		const { readMoment } = await import("../read-moment.ts");
		const start = readMoment(values.start, days);
		if (start === null) return noDay("--start", values.start);
		const since = values["progressive-since"];
		const first = since === undefined ? undefined : readMoment(since, days);
		if (first === null) return noDay("--progressive-since", since ?? "");
		const exempt = exemptions.find((one) => one === values.exempt);
		if (values.exempt !== undefined && exempt === undefined)
			return notOneOf("--exempt", values.exempt, exemptions);
		const kind = kinds.find((one) => one === values.kind);
		if (values.kind !== undefined && kind === undefined)
			return notOneOf("--kind", values.kind, kinds);
		const currency = values.currency ?? "EUR";
		if (!/^[A-Z]{3}$/u.test(currency))
			return notOneOf("--currency", currency, ["EUR", "CHF", "…"]);
		const { readAmount } = await import(
			"@lotse/shared/language/pricing/read-amount.ts"
		);
		const price =
			values.price === undefined ? undefined : readAmount(values.price);
		if (price === null)
			return misuse(
				{
					de: `„${values.price}“ ist kein Preis.`,
					en: `“${values.price}” is no price.`,
				},
				{ de: "Schreiben Sie etwa 29,99.", en: "Write it as 29.99." },
			);
		const { readPrices } = await import("../read-prices.ts");
		const read = await readPrices(file, values.sku, days, context);
		if (!read.ok) return read;
		const { checkReduction } = await import(
			"@lotse/shared/language/pricing/check-reduction.ts"
		);
		const { points, isDaily } = read.prices;
		const check = checkReduction({
			text: values.text,
			history: { points, kind: kind ?? (isDaily ? "daily" : "changes") },
			reductionStart: start.at,
			currency,
			zone,
			isNew: values.new,
			...(price === undefined ? {} : { priceMicros: price }),
			...(first === undefined ? {} : { progressiveSince: first.at }),
			...(exempt === undefined ? {} : { exempt }),
		});
		if (values.json) await context.printJson(check);
		else await context.print(formatReduction(check, currency, days, language));
		return fits(check) ? { ok: true } : failure([]);
	},
});

const fits = (check: ReductionCheck): boolean =>
	check.ok && check.verdict !== "contradicts";

function noDay(option: string, given: string) {
	return misuse(
		{
			de: `„${given}“ bei ${option} ist kein Tag.`,
			en: `“${given}” at ${option} is no day.`,
		},
		{
			de: "Schreiben Sie 2026-11-27, auch mit Uhrzeit: 2026-11-27T09:00.",
			en: "Write 2026-11-27, with a time if need be: 2026-11-27T09:00.",
		},
	);
}
