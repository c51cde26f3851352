import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const shellMessages = defineMessages({
	de: {
		skip: "Zum Inhalt",
		navigation: "Hauptnavigation",
		groups: {
			decide: "Entscheiden",
			copy: "Texte",
			budget: "Budget",
			customers: "Kunden",
			data: "Daten",
			audit: "Protokoll",
			settings: "Einstellungen",
		},
		demo: "Beispieldaten",
		signedInAs: (email: string, role: string) => `${email}, ${role}`,
		language: "Sprache",
		theme: "Darstellung",
		themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
		notFoundTitle: "Diese Seite gibt es nicht",
		notFoundText: "Der Link ist veraltet oder unvollständig.",
		toHome: "Zur Startseite",
		brokenTitle: "Hier ist uns ein Fehler unterlaufen",
		brokenText:
			"Diese Seite konnte nicht gezeigt werden. An Ihren Daten wurde nichts geändert. Laden Sie neu; bleibt der Fehler, geben Sie diese Meldung weiter:",
		reload: "Neu laden",
	},
	en: {
		skip: "Skip to content",
		navigation: "Main navigation",
		groups: {
			decide: "Decide",
			copy: "Copy",
			budget: "Budget",
			customers: "Customers",
			data: "Data",
			audit: "Audit trail",
			settings: "Settings",
		},
		demo: "example data",
		signedInAs: (email: string, role: string) => `${email}, ${role}`,
		language: "Language",
		theme: "Theme",
		themes: { system: "As the system", light: "Light", dark: "Dark" },
		notFoundTitle: "There is no such page",
		notFoundText: "The link is out of date or incomplete.",
		toHome: "To the start page",
		brokenTitle: "We made a mistake here",
		brokenText:
			"This page could not be shown. Nothing about your data was changed. Reload; if it stays, pass this message on:",
		reload: "Reload",
	},
});
