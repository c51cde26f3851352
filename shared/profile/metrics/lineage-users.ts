import type { LineageUser } from "./build-lineage.ts";

/** Models and reports of the house, and what each is computed from. */
export const lineageUsers: readonly LineageUser[] = [
	{
		id: "model:features",
		kind: "model",
		title: { de: "Merkmale der Kundschaft", en: "Customer features" },
		from: ["table:event"],
	},
	{
		id: "model:mix",
		kind: "model",
		title: { de: "Mix-Modell", en: "Mix model" },
		from: ["table:dataset"],
	},
	{
		id: "model:headline",
		kind: "model",
		title: { de: "Überschriften-Wertung", en: "Headline score" },
		from: ["table:ad_result"],
	},
	{
		id: "model:taste",
		kind: "model",
		title: { de: "Gelernter Geschmack", en: "Learnt taste" },
		from: ["table:event"],
	},
	{
		id: "model:worth",
		kind: "model",
		title: { de: "Modell des Kundenwerts", en: "Model of customer value" },
		from: ["table:customer_order", "table:shop_order", "table:event"],
	},
	{
		id: "model:churn",
		kind: "model",
		title: { de: "Modell der Abwanderung", en: "Model of churn" },
		from: ["table:customer_order", "table:shop_order", "table:event"],
	},
	{
		id: "report:quality",
		kind: "report",
		title: { de: "Qualität und Herkunft", en: "Quality and lineage" },
		from: [
			"metric:active_customers",
			"metric:contribution_margin",
			"metric:contribution_after_ads",
			"metric:return_rate",
			"metric:cac",
			"metric:ltv",
			"metric:ltv_to_cac",
			"metric:conversion_rate",
			"metric:repeat_rate",
			"metric:roas",
		],
	},
	{
		id: "report:segments",
		kind: "report",
		title: { de: "Segmente", en: "Segments" },
		from: ["model:features", "model:taste"],
	},
	{
		id: "report:customer-lists",
		kind: "report",
		title: { de: "Kundenlisten", en: "Customer lists" },
		from: ["report:segments", "table:audience_member", "table:event_consent"],
	},
	{
		id: "report:customers",
		kind: "report",
		title: {
			de: "Kundschaft und Wiedergewinnung",
			en: "Customers and win-back",
		},
		from: ["model:worth", "model:churn"],
	},
	{
		id: "report:shop",
		kind: "report",
		title: { de: "Shopify", en: "Shopify" },
		from: ["table:shop_order", "table:shop_refund", "model:worth"],
	},
	{
		id: "report:ads",
		kind: "report",
		title: { de: "Google Ads", en: "Google Ads" },
		from: ["table:ad_report_row", "table:ad_report_day", "table:ad_change"],
	},
	{
		id: "report:noisy",
		kind: "report",
		title: { de: "Bericht mit Rauschen", en: "Report with noise" },
		from: ["table:event", "table:noise_spend"],
	},
	{
		id: "report:budget",
		kind: "report",
		title: { de: "Budget", en: "Budget" },
		from: ["model:mix"],
	},
	{
		id: "report:copy",
		kind: "report",
		title: { de: "Texte", en: "Copy" },
		from: ["model:headline"],
	},
];
