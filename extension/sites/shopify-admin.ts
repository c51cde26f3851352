import type { Site } from "./site.ts";

/** The shop's admin: product, collection and page texts, and the search engine listing below them. */
export const shopifyAdmin: Site = {
	id: "shopify-admin",
	name: "Shopify",
	hosts: ["admin.shopify.com"],
	others: "plain",
	checked: "2026-11-22",
	fields: [
		{
			channel: "meta-title",
			name: { de: "Seitentitel", en: "Page title" },
			elements: ["input"],
			within: [],
			limit: 70,
			labels: ["page title", "seitentitel"],
		},
		{
			channel: "meta-description",
			name: { de: "Meta-Beschreibung", en: "Meta description" },
			elements: ["textarea"],
			within: [],
			limit: 160,
			labels: ["meta description", "meta-beschreibung"],
		},
	],
};
