import type { FittedWorth } from "@lotse/shared/predictive/orders/fit-worth.ts";
import { isoDay } from "./iso-day.ts";
import type { LoadedOrders } from "./load-orders.ts";

/** The card of a model of worth: what it learnt from, how, and what it must not be used for. */
export function describeWorthModel(
	{ model, customers }: FittedWorth,
	{ from, to, basis, currency }: LoadedOrders,
): { de: string; en: string } {
	const isPooled = model.purchases.estimation === "pooled-prior";
	return {
		de: [
			`Gelernt aus ${customers} Kunden mit Bestellungen vom ${isoDay(from)} bis ${isoDay(to)} in ${currency}.`,
			basis === "contribution"
				? "Wert heißt Deckungsbeitrag: Umsatz ohne die genannten Kosten, Rückgaben abgezogen."
				: "Wert heißt Umsatz, Rückgaben abgezogen; mit einer Spalte cost würde daraus ein Deckungsbeitrag.",
			isPooled
				? "BG/NBD und Gamma-Gamma mit Erfahrungswerten anderer Shops, weil die eigenen Daten noch wenige sind."
				: "BG/NBD und Gamma-Gamma, Maximum Likelihood mit Laplace-Spannen.",
			"Die Spannen gelten für den Erwartungswert; was ein einzelner Kunde tut, streut weiter. Es sagt voraus, nicht was eine Maßnahme bewirkt.",
		].join("\n"),
		en: [
			`Learned from ${customers} customers with orders from ${isoDay(from)} to ${isoDay(to)} in ${currency}.`,
			basis === "contribution"
				? "Worth is contribution: revenue less the costs named, refunds taken off."
				: "Worth is revenue, refunds taken off; with a column cost it would be contribution.",
			isPooled
				? "BG/NBD and Gamma-Gamma with what is known of other shops, because there are few data yet."
				: "BG/NBD and Gamma-Gamma, maximum likelihood with Laplace intervals.",
			"The ranges are those of the expectation; what one customer does scatters more. It predicts; it does not say what an action brings about.",
		].join("\n"),
	};
}
