import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

/** What the panel's list of approved texts says. */
export const approvedWords = defineMessages({
	de: {
		title: "Freigegebene Texte",
		unpaired:
			"Verbinden Sie Lotse mit Ihrer Konsole, dann stehen hier die Texte, die freigegeben sind.",
		toSettings: "Zu den Einstellungen",
		problem: (reason: string) =>
			`Die Liste ließ sich nicht holen. ${reason}`.trim(),
		none: "Gerade ist kein Text freigegeben, der noch nirgends steht.",
		review: "Freigabe in der Konsole öffnen",
		newTab: "(neuer Tab)",
		noField:
			"Klicken Sie auf der Seite in das Feld, das den Text bekommen soll.",
		into: (field: string, host: string) => `Ziel: ${field} auf ${host}`,
		insert: "Einsetzen",
		insertName: (text: string) => `Einsetzen: ${text}`,
		copyHint:
			"Der bisherige Inhalt des Feldes wird ersetzt; Rückgängig bringt ihn zurück.",
		tooLong: "Zu lang zum Einsetzen: in der Konsole veröffentlichen.",
		recorded: "Eingesetzt und in der Konsole vermerkt.",
		notRecorded: (reason: string) =>
			`Eingesetzt, aber nicht vermerkt. ${reason} Nehmen Sie ihn wieder heraus, wenn er nicht mehr gilt.`.trim(),
		refresh: "Neu laden",
	},
	en: {
		title: "Approved texts",
		unpaired:
			"Connect Lotse to your console, and the texts that are approved appear here.",
		toSettings: "To the settings",
		problem: (reason: string) =>
			`The list could not be fetched. ${reason}`.trim(),
		none: "Just now no text is approved that does not stand somewhere already.",
		review: "Open the review in the console",
		newTab: "(new tab)",
		noField: "Click into the field on the page that is to get the text.",
		into: (field: string, host: string) => `Goes to: ${field} on ${host}`,
		insert: "Insert",
		insertName: (text: string) => `Insert: ${text}`,
		copyHint: "What stands in the field is replaced; undo brings it back.",
		tooLong: "Too long to insert: publish it in the console.",
		recorded: "Inserted, and noted in the console.",
		notRecorded: (reason: string) =>
			`Inserted, but not noted. ${reason} Take it out again if it no longer holds.`.trim(),
		refresh: "Refresh",
	},
});
