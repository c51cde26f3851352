/** What the page says around the table. Campaign names belong to the account and are the same in every language. */
export const texts = {
	en: {
		title: "Practice page: campaigns",
		banner:
			"Practice page for the Lotse extension. This is not Google Ads: nothing is sent, nothing is charged.",
		otherLanguage: "Deutsch",
		editor: "To the ad editor",
		heading: "Campaigns",
		account: "Practice account",
		columns: {
			name: "Campaign",
			primary_status: "Status",
			"stats.cost": "Cost",
			"stats.clicks": "Clicks",
			"stats.impressions": "Impr.",
			"stats.conversions": "Conversions",
		},
		enabled: "Eligible",
		paused: "Paused",
		sort: (column) => `Sort by ${column}`,
	},
	de: {
		title: "Übungsseite: Kampagnen",
		banner:
			"Übungsseite für die Lotse-Erweiterung. Dies ist nicht Google Ads: Es wird nichts gesendet und nichts berechnet.",
		otherLanguage: "English",
		editor: "Zum Anzeigeneditor",
		heading: "Kampagnen",
		account: "Übungskonto",
		columns: {
			name: "Kampagne",
			primary_status: "Status",
			"stats.cost": "Kosten",
			"stats.clicks": "Klicks",
			"stats.impressions": "Impr.",
			"stats.conversions": "Conversions",
		},
		enabled: "Aktiv",
		paused: "Pausiert",
		sort: (column) => `Nach ${column} sortieren`,
	},
};
