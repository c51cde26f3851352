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
		id: "report:quality",
		kind: "report",
		title: { de: "Qualität und Herkunft", en: "Quality and lineage" },
		from: [
			"metric:active_customers",
			"metric:contribution_margin",
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
		from: ["model:features"],
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
