import type { Feature, FeatureSet } from "./feature-set.ts";

const orders = { events: ["purchase"] } as const;
const visits = {
	events: ["page_view", "view_item", "add_to_cart", "begin_checkout"],
} as const;

function channel(name: string, value: string, de: string, en: string): Feature {
	return {
		name: `visits_from_${name}_90d`,
		title: { de: `Besuche über ${de}`, en: `Visits from ${en}` },
		description: {
			de: `Seitenaufrufe der letzten 90 Tage mit channel = ${value}`,
			en: `Page views of the last 90 days with channel = ${value}`,
		},
		events: ["page_view"],
		where: { property: "channel", equals: value },
		unit: "events",
		windowDays: 90,
		value: { kind: "count" },
	};
}

/** What every workspace begins with, over the events of the starter plan. */
export const starterFeatures: FeatureSet = {
	name: "customer",
	version: 1,
	owner: "marketing",
	description: {
		de: "Was über eine Kundin oder einen Kunden bekannt ist, aus den erfassten Ereignissen",
		en: "What is known of a customer, from the events collected",
	},
	features: [
		{
			name: "days_since_order",
			title: {
				de: "Tage seit der letzten Bestellung",
				en: "Days since the last order",
			},
			description: {
				de: "Recency: ganze Tage, höchstens zwei Jahre zurück",
				en: "Recency: whole days, two years back at most",
			},
			...orders,
			unit: "days",
			windowDays: 730,
			value: { kind: "recency" },
		},
		{
			name: "orders_365d",
			title: { de: "Bestellungen in 365 Tagen", en: "Orders in 365 days" },
			description: {
				de: "Frequency: Zahl der Bestellungen",
				en: "Frequency: number of orders",
			},
			...orders,
			unit: "events",
			windowDays: 365,
			value: { kind: "count" },
		},
		{
			name: "revenue_365d",
			title: { de: "Umsatz in 365 Tagen", en: "Revenue in 365 days" },
			description: {
				de: "Monetary: Summe der Bestellwerte",
				en: "Monetary: sum of order values",
			},
			...orders,
			unit: "money",
			windowDays: 365,
			value: { kind: "sum", property: "value" },
		},
		{
			name: "order_value_365d",
			title: { de: "Mittlerer Bestellwert", en: "Mean order value" },
			description: {
				de: "Umsatz je Bestellung, 365 Tage",
				en: "Revenue per order, 365 days",
			},
			...orders,
			unit: "money",
			windowDays: 365,
			value: { kind: "mean", property: "value" },
		},
		{
			name: "coupon_share_365d",
			title: {
				de: "Anteil Bestellungen mit Gutschein",
				en: "Share of orders with a coupon",
			},
			description: {
				de: "Preisempfindlichkeit: wie oft mit Gutschein gekauft wird",
				en: "Price sensitivity: how often a coupon is used to buy",
			},
			...orders,
			unit: "share",
			windowDays: 365,
			value: { kind: "share", of: { property: "coupon", isPresent: true } },
		},
		channel("search", "paid_search", "bezahlte Suche", "paid search"),
		channel("social", "paid_social", "bezahlte soziale Medien", "paid social"),
		channel("email", "email", "E-Mail", "e-mail"),
		{
			name: "sessions_30d",
			title: { de: "Sitzungen in 30 Tagen", en: "Sessions in 30 days" },
			description: {
				de: "Verschiedene Sitzungen mit einem Aufruf",
				en: "Different sessions with a view",
			},
			...visits,
			unit: "events",
			windowDays: 30,
			value: { kind: "distinct", property: "session_id" },
		},
		{
			name: "carts_30d",
			title: { de: "In den Warenkorb gelegt", en: "Put into the cart" },
			description: {
				de: "Sitzungssignal: Artikel im Warenkorb, 30 Tage",
				en: "Session signal: items put into the cart, 30 days",
			},
			events: ["add_to_cart"],
			unit: "events",
			windowDays: 30,
			value: { kind: "count" },
		},
		{
			name: "days_since_visit",
			title: {
				de: "Tage seit dem letzten Besuch",
				en: "Days since the last visit",
			},
			description: {
				de: "Ganze Tage, höchstens ein Jahr zurück",
				en: "Whole days, one year back at most",
			},
			...visits,
			unit: "days",
			windowDays: 365,
			value: { kind: "recency" },
		},
		{
			name: "taste_90d",
			title: { de: "Geschmack", en: "Taste" },
			description: {
				de: "Richtung der angesehenen Artikel, 16 Maße: ähnliche Richtung, ähnliche Artikel",
				en: "Direction of the items looked at, 16 measures: similar direction, similar items",
			},
			events: ["view_item", "add_to_cart"],
			unit: "vector",
			windowDays: 90,
			value: { kind: "embedding", property: "item_id", dimensions: 16 },
		},
	],
};
