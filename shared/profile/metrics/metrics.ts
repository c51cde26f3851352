import type { Metric } from "./metric.ts";

/** The dictionary: every key figure, defined once. */
export const metrics: readonly Metric[] = [
	{
		id: "active_customers",
		title: { de: "Aktive Kundinnen und Kunden", en: "Active customers" },
		definition: {
			de: "Wer in den letzten 90 Tagen mindestens einmal bestellt hat",
			en: "Whoever has ordered at least once in the last 90 days",
		},
		unit: "count",
		formula: { ref: "active_customers_90d" },
		owner: "crm",
		version: 1,
	},
	{
		id: "average_order_value",
		title: { de: "Mittlerer Bestellwert", en: "Average order value" },
		definition: {
			de: "Umsatz geteilt durch Bestellungen",
			en: "Revenue divided by orders",
		},
		unit: "money",
		formula: {
			op: "divide",
			left: { ref: "revenue" },
			right: { ref: "orders" },
		},
		owner: "shop",
		version: 1,
	},
	{
		id: "conversion_rate",
		title: { de: "Konversionsrate", en: "Conversion rate" },
		definition: { de: "Bestellungen je Sitzung", en: "Orders per session" },
		unit: "share",
		formula: {
			op: "divide",
			left: { ref: "orders" },
			right: { ref: "visits" },
		},
		owner: "shop",
		version: 1,
	},
	{
		id: "repeat_rate",
		title: { de: "Wiederkaufrate", en: "Repeat rate" },
		definition: {
			de: "Anteil der Kundschaft mit mindestens zwei Bestellungen",
			en: "Share of customers with at least two orders",
		},
		unit: "share",
		formula: {
			op: "divide",
			left: { ref: "repeat_customers" },
			right: { ref: "customers" },
		},
		owner: "crm",
		version: 1,
	},
	{
		id: "return_rate",
		title: { de: "Retourenquote", en: "Return rate" },
		definition: {
			de: "Anteil der Bestellungen, zu denen es eine Erstattung gibt",
			en: "Share of orders for which there is a refund",
		},
		unit: "share",
		formula: {
			op: "divide",
			left: { ref: "refunded_orders" },
			right: { ref: "orders" },
		},
		owner: "shop",
		version: 1,
	},
	{
		id: "net_revenue",
		title: { de: "Nettoumsatz", en: "Net revenue" },
		definition: {
			de: "Umsatz abzüglich Erstattungen",
			en: "Revenue less refunds",
		},
		unit: "money",
		formula: {
			op: "subtract",
			left: { ref: "revenue" },
			right: { ref: "refunds" },
		},
		owner: "finance",
		version: 1,
	},
	{
		id: "contribution",
		title: { de: "Deckungsbeitrag", en: "Contribution" },
		definition: {
			de: "Nettoumsatz abzüglich Wareneinsatz, vor Werbekosten: was auch auf den Seiten der Kundschaft so heißt",
			en: "Net revenue less cost of goods, before ad spend: what the customer pages call by this name too",
		},
		unit: "money",
		formula: {
			op: "subtract",
			left: { ref: "net_revenue" },
			right: { ref: "goods_cost" },
		},
		owner: "finance",
		version: 2,
	},
	{
		id: "contribution_margin",
		title: { de: "Deckungsbeitragsquote", en: "Contribution margin" },
		definition: {
			de: "Deckungsbeitrag geteilt durch Nettoumsatz",
			en: "Contribution divided by net revenue",
		},
		unit: "share",
		formula: {
			op: "divide",
			left: { ref: "contribution" },
			right: { ref: "net_revenue" },
		},
		owner: "finance",
		version: 2,
	},
	{
		id: "contribution_after_ads",
		title: { de: "Deckungsbeitrag nach Werbung", en: "Contribution after ads" },
		definition: {
			de: "Deckungsbeitrag abzüglich Werbekosten",
			en: "Contribution less ad spend",
		},
		unit: "money",
		formula: {
			op: "subtract",
			left: { ref: "contribution" },
			right: { ref: "ad_spend" },
		},
		owner: "finance",
		version: 1,
	},
	{
		id: "cac",
		title: {
			de: "Kosten je neuer Kundin (CAC)",
			en: "Cost per new customer (CAC)",
		},
		definition: {
			de: "Werbekosten geteilt durch neue Kundinnen und Kunden; enthält keine Personalkosten",
			en: "Ad spend divided by new customers; no staff cost in it",
		},
		unit: "money",
		formula: {
			op: "divide",
			left: { ref: "ad_spend" },
			right: { ref: "new_customers" },
		},
		owner: "marketing",
		version: 1,
	},
	{
		id: "roas",
		title: { de: "Umsatz je Werbe-Euro", en: "Revenue per unit of ad spend" },
		definition: {
			de: "Umsatz geteilt durch Werbekosten; sagt nichts über Ursache: dafür gibt es das Mix-Modell",
			en: "Revenue divided by ad spend; says nothing about cause: the mix model does",
		},
		unit: "ratio",
		formula: {
			op: "divide",
			left: { ref: "revenue" },
			right: { ref: "ad_spend" },
		},
		owner: "marketing",
		version: 1,
	},
	{
		id: "orders_per_customer",
		title: { de: "Bestellungen je Kunde", en: "Orders per customer" },
		definition: {
			de: "Bestellungen geteilt durch Kundinnen und Kunden im Zeitraum",
			en: "Orders divided by customers in the period",
		},
		unit: "ratio",
		formula: {
			op: "divide",
			left: { ref: "orders" },
			right: { ref: "customers" },
		},
		owner: "crm",
		version: 1,
	},
	{
		id: "ltv",
		title: {
			de: "Kundenwert des Zeitraums (LTV)",
			en: "Customer value of the period (LTV)",
		},
		definition: {
			de: "Deckungsbeitrag vor Werbekosten je Kundin oder Kunde: was jemand im Zeitraum brachte. Was jemand bringen wird, sagt das Modell des Kundenwerts",
			en: "Contribution before ad spend per customer: what somebody brought in the period. What they will bring is told by the model of customer value",
		},
		unit: "money",
		formula: {
			op: "divide",
			left: { ref: "contribution" },
			right: { ref: "customers" },
		},
		owner: "crm",
		version: 2,
	},
	{
		id: "ltv_to_cac",
		title: { de: "LTV je CAC", en: "LTV to CAC" },
		definition: {
			de: "Kundenwert des Zeitraums geteilt durch Kosten je neuer Kundin; die Werbung zählt nur unten, nicht auch oben",
			en: "Customer value of the period divided by cost per new customer; ads count below alone, not above as well",
		},
		unit: "ratio",
		formula: { op: "divide", left: { ref: "ltv" }, right: { ref: "cac" } },
		owner: "marketing",
		version: 2,
	},
];
