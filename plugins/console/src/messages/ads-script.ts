import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const adsScriptMessages = defineMessages({
	de: {
		make: { apply: "Ads Script dafür", revert: "Ads Script für den Rückweg" },
		makeHint:
			"Für Konten ohne API-Zugang: ein fertiges Skript mit eigenem Schlüssel, der 30 Tage gilt und nur diesen einen Zweck hat.",
		making: "Wird vorbereitet …",
		tokenName: (title: string) => `Ads Script: ${title}`,
		title: "Das Skript, fertig ausgefüllt",
		steps: {
			paste:
				"In Google Ads: Tools → Bulk-Aktionen → Skripts → Plus. Alles dort durch diesen Text ersetzen.",
			preview:
				"„Vorschau“ zeigt, was geschähe, und meldet es hierher. „Ausführen“ setzt es um.",
			again:
				"Ein zweiter Lauf ändert nichts. Der Stand steht danach hier und im Protokoll.",
		},
		script: "Ads Script",
		secret: (day: string) =>
			`Der Schlüssel darin wird nur jetzt gezeigt. Er liest freigegebene Pläne und meldet, was umgesetzt wurde, mehr nicht; er gilt bis ${day} und lässt sich unter „Einstellungen“ widerrufen.`,
		done: "Fertig",
		broken:
			"Die Datei des Skripts passt nicht zu dieser Konsole. Laden Sie die Seite neu; bleibt es so, hilft, wer Lotse betreibt.",
	},
	en: {
		make: {
			apply: "Ads Script for this",
			revert: "Ads Script for the way back",
		},
		makeHint:
			"For accounts without API access: a finished script with a token of its own that is valid for 30 days and serves this one purpose.",
		making: "Being prepared …",
		tokenName: (title: string) => `Ads Script: ${title}`,
		title: "The script, filled in",
		steps: {
			paste:
				"In Google Ads: Tools → Bulk actions → Scripts → plus. Replace everything there with this text.",
			preview:
				"“Preview” shows what would happen and reports it here. “Run” does it.",
			again:
				"A second run changes nothing. How it went then stands here and in the audit trail.",
		},
		script: "Ads Script",
		secret: (day: string) =>
			`The token inside is shown this once. It reads approved plans and reports what was done, nothing else; it is valid until ${day} and can be revoked under “Settings”.`,
		done: "Done",
		broken:
			"The script’s file does not fit this console. Reload the page; if it stays so, whoever runs Lotse can help.",
	},
});
