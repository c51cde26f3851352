import type { Localised } from "@lotse/shared/contract/localised.ts";

/** What the embedded app says. */
export const appWords = {
	overview: { de: "Übersicht", en: "Overview" },
	winBack: { de: "Zurückgewinnen", en: "Win back" },
	products: { de: "Produkttexte", en: "Product texts" },
	prices: { de: "Preise", en: "Prices" },
	loading: { de: "Wird geladen …", en: "Loading …" },
	fetched: { de: "Abruf", en: "Fetch" },
	sales: { de: "Umsatz im Vergleich", en: "Sales compared" },
	equal: {
		de: "Der Umsatz stimmt auf den Cent mit dem Bericht von Shopify überein.",
		en: "Sales equal Shopify’s own report to the cent.",
	},
	differs: {
		de: "Der Umsatz weicht vom Bericht von Shopify ab. Die Tage und die üblichen Gründe stehen darunter.",
		en: "Sales differ from Shopify’s report. The days and the usual reasons stand below.",
	},
	notYet: {
		de: "Noch nicht verglichen. Das geschieht, sobald alles abgerufen ist, und dann täglich.",
		en: "Not compared yet. That happens once everything is fetched, and then daily.",
	},
	customers: { de: "Kundinnen und Kunden", en: "Customers" },
	orders: { de: "Bestellungen", en: "Orders" },
	worth: {
		de: "Wert aller zusammen im nächsten Jahr",
		en: "Worth of all together in the next year",
	},
	newCustomer: {
		de: "Eine neue Kundin oder ein neuer Kunde bringt nach der ersten Bestellung im Jahr",
		en: "After the first order a new customer brings in a year",
	},
	noOutlook: {
		de: "Das wird berechnet, sobald die Bestellungen abgerufen sind.",
		en: "This is worked out once the orders are fetched.",
	},
	nobody: {
		de: "Zurzeit ist niemand in Gefahr, für den sich ein Anschreiben lohnt.",
		en: "Nobody is at risk right now for whom writing would be worth it.",
	},
	customer: { de: "Kundennummer", en: "Customer" },
	atStake: { de: "Auf dem Spiel", en: "At stake" },
	reasons: { de: "Warum", en: "Why" },
	action: { de: "Was tun", en: "What to do" },
	product: { de: "Produkt", en: "Product" },
	missing: { de: "Was fehlt", en: "What is missing" },
	findings: { de: "Hinweise", en: "Findings" },
	open: { de: "Ansehen", en: "Open" },
	none: { de: "Nichts", en: "Nothing" },
	now: { de: "Steht im Shop", en: "In the shop now" },
	propose: { de: "Neuen Text vorschlagen", en: "Propose a new text" },
	proposal: { de: "Vorschlag", en: "Proposal" },
	submit: { de: "Zur Prüfung geben", en: "Submit for review" },
	approve: { de: "Freigeben", en: "Approve" },
	publish: { de: "In den Shop schreiben", en: "Write into the shop" },
	history: { de: "Verlauf", en: "History" },
	undo: { de: "Zurücknehmen", en: "Take back" },
	undone: { de: "zurückgenommen", en: "taken back" },
	price: { de: "Preis", en: "Price" },
	former: { de: "Vergleichspreis", en: "Former price" },
	lowest: {
		de: "Niedrigster der 30 Tage davor",
		en: "Lowest of the 30 days before",
	},
	noPrices: {
		de: "Kein Produkt hat einen Vergleichspreis.",
		en: "No product has a former price.",
	},
	noShop: {
		de: "Dieser Shop ist noch nicht verbunden. Laden Sie die Seite neu.",
		en: "This shop is not connected yet. Load the page again.",
	},
	done: { de: "Erledigt", en: "Done" },
} as const satisfies Record<string, Localised>;
