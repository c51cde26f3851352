import type { MetricInput } from "./metric.ts";

/** Everything formulas may start from, with the table each is read from. */
export const metricInputs: readonly MetricInput[] = [
	{
		id: "orders",
		title: { de: "Bestellungen", en: "Orders" },
		definition: {
			de: "Zahl der purchase-Ereignisse im Zeitraum",
			en: "Number of purchase events in the period",
		},
		unit: "count",
		table: "event",
	},
	{
		id: "revenue",
		title: { de: "Umsatz", en: "Revenue" },
		definition: {
			de: "Summe von value der purchase-Ereignisse",
			en: "Sum of value of the purchase events",
		},
		unit: "money",
		table: "event",
	},
	{
		id: "customers",
		title: { de: "Kundinnen und Kunden", en: "Customers" },
		definition: {
			de: "Verschiedene Personen mit mindestens einer Bestellung im Zeitraum",
			en: "Different people with at least one order in the period",
		},
		unit: "count",
		table: "event",
	},
	{
		id: "repeat_customers",
		title: { de: "Wiederkäufer", en: "Repeat customers" },
		definition: {
			de: "Personen mit mindestens zwei Bestellungen im Zeitraum",
			en: "People with at least two orders in the period",
		},
		unit: "count",
		table: "event",
	},
	{
		id: "new_customers",
		title: { de: "Neue Kundinnen und Kunden", en: "New customers" },
		definition: {
			de: "Personen, deren erste Bestellung im Zeitraum liegt",
			en: "People whose first order lies in the period",
		},
		unit: "count",
		table: "event",
	},
	{
		id: "active_customers_90d",
		title: { de: "Aktiv in 90 Tagen", en: "Active in 90 days" },
		definition: {
			de: "Personen mit mindestens einer Bestellung in den letzten 90 Tagen des Zeitraums",
			en: "People with at least one order in the last 90 days of the period",
		},
		unit: "count",
		table: "event",
	},
	{
		id: "visits",
		title: { de: "Sitzungen", en: "Sessions" },
		definition: {
			de: "Verschiedene Sitzungen mit einem Ereignis",
			en: "Different sessions with an event",
		},
		unit: "count",
		table: "event",
	},
	{
		id: "refunded_orders",
		title: { de: "Zurückgegebene Bestellungen", en: "Refunded orders" },
		definition: {
			de: "Verschiedene transaction_id der refund-Ereignisse",
			en: "Different transaction_id of the refund events",
		},
		unit: "count",
		table: "event",
	},
	{
		id: "refunds",
		title: { de: "Erstattungen", en: "Refunds" },
		definition: {
			de: "Summe von value der refund-Ereignisse",
			en: "Sum of value of the refund events",
		},
		unit: "money",
		table: "event",
	},
	{
		id: "goods_cost",
		title: { de: "Wareneinsatz", en: "Cost of goods" },
		definition: {
			de: "Summe von cost der purchase-Ereignisse; fehlt, solange Bestellungen keine Kosten tragen",
			en: "Sum of cost of the purchase events; missing as long as orders carry no cost",
		},
		unit: "money",
		table: "event",
	},
	{
		id: "ad_spend",
		title: { de: "Werbekosten", en: "Ad spend" },
		definition: {
			de: "Kosten aller verbundenen Werbekonten nach deren Berichten",
			en: "Cost of all connected ad accounts by their reports",
		},
		unit: "money",
		table: "ad_report_day",
	},
];
