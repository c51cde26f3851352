import type { Localised } from "../localised.ts";
import type { LowestPriorPrice } from "./lowest-prior-price.ts";
import { zonedDay } from "./zoned-day.ts";

type Reason =
	| (LowestPriorPrice & { readonly ok: false })["reason"]
	| "price-unknown";
type Words = { readonly message: Localised; readonly fix: Localised };

const isoOf = (at: number | undefined, zone: string): string =>
	at === undefined || !Number.isFinite(at)
		? ""
		: (zonedDay(zone)?.dayOf(at) ?? "");

const germanOf = (iso: string): string => iso.split("-").toReversed().join(".");

const words: { readonly [reason in Reason]: (iso: string) => Words } = {
	empty: () => ({
		message: {
			de: "Der Preisverlauf ist leer.",
			en: "The price history is empty.",
		},
		fix: {
			de: "Die Preise der 30 Tage vor der Ermäßigung angeben.",
			en: "Give the prices of the 30 days before the reduction.",
		},
	}),
	"two-prices-at-once": (iso) => ({
		message: {
			de: `Am ${germanOf(iso)} stehen zwei Preise zum selben Zeitpunkt.`,
			en: `On ${iso} there are two prices at the same moment.`,
		},
		fix: {
			de: "Je Artikel und Verkaufsweg getrennt prüfen, mit Uhrzeiten.",
			en: "Check each article and sales channel by itself, with times of day.",
		},
	}),
	"not-a-price": () => ({
		message: {
			de: "Ein Zeitpunkt oder Preis im Verlauf ist keine Zahl ab 0.",
			en: "A moment or a price in the history is no number from 0.",
		},
		fix: { de: "Die Zeile berichtigen.", en: "Correct the row." },
	}),
	"unknown-zone": () => ({
		message: {
			de: "Die Zeitzone gibt es nicht.",
			en: "There is no such time zone.",
		},
		fix: {
			de: "Einen Namen wie Europe/Berlin angeben.",
			en: "Give a name such as Europe/Berlin.",
		},
	}),
	gap: (iso) => ({
		message: {
			de: `Für den ${germanOf(iso)} ist kein Preis bekannt; der niedrigste der letzten 30 Tage lässt sich nicht sagen.`,
			en: `No price is known for ${iso}; the lowest of the last 30 days cannot be told.`,
		},
		fix: {
			de: "Den Verlauf ergänzen; war die Ware vorher nicht im Angebot, das angeben.",
			en: "Complete the history; if the goods were not sold before, say so.",
		},
	}),
	"not-sold-before": () => ({
		message: {
			de: "In den 30 Tagen davor war die Ware nicht im Angebot; es gibt keinen Preis zum Vergleichen.",
			en: "The goods were not on sale in the 30 days before; there is no price to compare with.",
		},
		fix: {
			de: "Keinen früheren Preis und kein Prozent nennen.",
			en: "State neither a former price nor a percentage.",
		},
	}),
	"not-progressive": (iso) => ({
		message: {
			de: `Am ${germanOf(iso)} stieg der Preis oder fehlte: keine schrittweise, ununterbrochene Ermäßigung (§ 11 Abs. 2).`,
			en: `On ${iso} the price rose or was missing: no uninterrupted step-by-step reduction (§ 11 (2)).`,
		},
		fix: {
			de: "Ohne diese Angabe prüfen: es gelten die 30 Tage vor dem letzten Schritt.",
			en: "Check without it: the 30 days before the last step count.",
		},
	}),
	"price-unknown": (iso) => ({
		message: {
			de: `Der ermäßigte Preis am ${germanOf(iso)} ist nicht bekannt.`,
			en: `The reduced price on ${iso} is not known.`,
		},
		fix: {
			de: "Den neuen Preis in den Verlauf aufnehmen oder angeben.",
			en: "Add the new price to the history, or give it.",
		},
	}),
};

/** Says why the lowest prior price cannot be told, and what to do. Worked value: "empty" → en "The price history is empty." */
export function describePriceGap(
	reason: Reason,
	at: number | undefined,
	zone: string,
): Words {
	return words[reason](isoOf(at, zone));
}
