/** What stands on the page that stands in for Google's. */
export const texts = {
	en: {
		title: "Practice sign-in",
		banner:
			"Practice page. This is not Google: no password is asked for and nothing is sent anywhere.",
		heading: "Lotse wants to access your Google Ads account",
		account: "Practising as kakaohafen@lotse.example",
		lead: "At Google’s own page you would read the same:",
		rights: [
			"See and change your Google Ads campaigns",
			"Report conversions through the Data Manager API",
		],
		allow: "Allow",
		deny: "Cancel",
		broken: "This address lacks what Lotse sends along. Begin again there.",
	},
	de: {
		title: "Übungsanmeldung",
		banner:
			"Übungsseite. Dies ist nicht Google: Es wird nach keinem Passwort gefragt und nichts gesendet.",
		heading: "Lotse möchte auf Ihr Google-Ads-Konto zugreifen",
		account: "Sie üben als kakaohafen@lotse.example",
		lead: "Auf Googles eigener Seite stünde hier dasselbe:",
		rights: [
			"Google-Ads-Kampagnen ansehen und ändern",
			"Conversions über die Data Manager API melden",
		],
		allow: "Zulassen",
		deny: "Abbrechen",
		broken:
			"In dieser Adresse fehlt, was Lotse mitgibt. Beginnen Sie dort neu.",
	},
};
