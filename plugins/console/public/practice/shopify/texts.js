/** What the practice page itself says; the app in it has its own words. */
export const texts = {
	de: {
		title: "Übungsseite: Shop-Admin",
		banner:
			"Übungsseite: So sieht Lotse im Shopify-Admin aus. Der Shop ist erfunden; nichts davon steht bei Shopify.",
		navigation: "Seiten der App",
		other: { code: "en", name: "English" },
	},
	en: {
		title: "Practice page: shop admin",
		banner:
			"Practice page: what Lotse looks like inside the Shopify admin. The shop is invented; nothing of it is at Shopify.",
		navigation: "Pages of the app",
		other: { code: "de", name: "Deutsch" },
	},
};
