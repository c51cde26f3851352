import { defineMessages } from "../define-messages.ts";

export const worthMessages = defineMessages({
	de: {
		basisContribution: (margin: string) =>
			`Deckungsbeitrag nach Rückgaben; im Mittel bleiben ${margin} vom Umsatz.`,
		basisRevenue: {
			file: "Umsatz nach Rückgaben. Mit einer Spalte cost in der Datei wird daraus ein Deckungsbeitrag.",
			events:
				"Umsatz nach Rückgaben. Mit einem Feld cost an den Käufen wird daraus ein Deckungsbeitrag.",
			shop: "Umsatz nach Erstattungen. Tragen Sie in Shopify „Kosten pro Artikel“ ein: Sind sie für neun von zehn Bestellungen bekannt, wird daraus ein Deckungsbeitrag. Ziehen Sie bis dahin Ihre Marge ab, bevor Sie danach ausgeben.",
		},
		orders: "Bestellungen",
		customers: "Kunden",
		period: "Zeitraum",
		ahead: "Nächste 12 Monate je Kunde",
		span: (low: string, high: string) => `${low} bis ${high}`,
		sources: {
			shop: "aus dem verbundenen Shop",
			file: "aus Dateien",
			events: "aus Ereignissen",
		},
		otherSources: (others: string) =>
			`Außerdem gibt es Bestellungen ${others}; sie zählen nicht mit, weil es oft dieselben sind.`,
		channels: "Kundenwert nach Herkunft",
		channelsUnit: "je Kunde, bisher und nächste 12 Monate",
		channel: "Herkunft",
		unknownChannel: "unbekannt",
		cac: "Neukunde darf höchstens kosten",
		roas: "Ziel-ROAS der ersten Bestellung",
		channelsNote:
			"Was Kunden einer Herkunft brachten, nicht was mehr Ausgaben dort brächten; das sagt das Budgetmodell. Sicher ist das untere Ende.",
		noChannels: {
			file: "Noch keine Herkunft mit zehn Kunden. Nehmen Sie eine Spalte channel in die Datei auf.",
			events: "Noch keine Herkunft mit zehn Kunden.",
			shop: "Noch keine Herkunft mit zehn Kunden. Links mit utm_source und utm_medium helfen dem Shop, sie zu kennen.",
		},
		cohorts: "Nach Monat des ersten Kaufs",
		cohort: "Erster Kauf",
		month: (n: number) => `Monat ${n + 1}`,
		brought: "brachte bisher je Kunde",
		cohortsNote:
			"Anteil, der in dem Monat wieder kaufte (95 %-Spanne). Nur abgelaufene Monate zählen.",
		noCohorts: "Dafür gibt es noch zu wenige Bestellungen.",
	},
	en: {
		basisContribution: (margin: string) =>
			`Contribution after refunds; on average ${margin} of revenue remain.`,
		basisRevenue: {
			file: "Revenue after refunds. With a column cost in the file it becomes contribution.",
			events:
				"Revenue after refunds. With a field cost on purchases it becomes contribution.",
			shop: "Revenue after refunds. Enter “Cost per item” in Shopify: once it is known for nine of ten orders, this becomes contribution. Until then take your margin off before you spend by it.",
		},
		orders: "Orders",
		customers: "Customers",
		period: "Period",
		ahead: "Next 12 months a customer",
		span: (low: string, high: string) => `${low} to ${high}`,
		sources: {
			shop: "from the connected shop",
			file: "from files",
			events: "from events",
		},
		otherSources: (others: string) =>
			`There are also orders ${others}; they do not count, for they are often the same ones.`,
		channels: "Customer worth by origin",
		channelsUnit: "a customer, so far and the next 12 months",
		channel: "Origin",
		unknownChannel: "not known",
		cac: "A new customer may cost at most",
		roas: "Target ROAS of the first order",
		channelsNote:
			"What customers of an origin brought, not what more spending there would bring; the budget model says that. The low end is safe.",
		noChannels: {
			file: "No origin with ten customers yet. Take a column channel into the file.",
			events: "No origin with ten customers yet.",
			shop: "No origin with ten customers yet. Links with utm_source and utm_medium help the shop to know them.",
		},
		cohorts: "By month of the first purchase",
		cohort: "First purchase",
		month: (n: number) => `Month ${n + 1}`,
		brought: "brought so far a customer",
		cohortsNote:
			"Share that bought again in the month (95 % range). Only months that are over count.",
		noCohorts: "There are too few orders for that yet.",
	},
});
