import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

/** What the chip and the card on the page say beyond the words every surface shares (`shared/ui/messages/copy.ts`). */
export const deskWords = defineMessages({
	de: {
		chip: (score: string, findings: string) => `Lotse: ${score}, ${findings}`,
		close: "Schließen",
		applied: "Ersetzt.",
		undo: "Rückgängig machen",
		undone: "Der alte Text steht wieder da.",
		changed: "Der Text hat sich inzwischen geändert; nichts wurde ersetzt.",
		gone: "Das Feld ist nicht mehr auf der Seite.",
		refused:
			"Die Seite hat die Änderung nicht angenommen; der alte Text bleibt.",
		copy: "Vorschlag kopieren",
		copied: "Kopiert.",
		remove: (text: string) => `„${text}“ streichen`,
		interval: (low: string, high: string) => `90-%-Bereich ${low} bis ${high}`,
		width: (width: string, limit: string) => `${width} von ${limit} Zeichen`,
		notHeadline: "Einen Wert gibt es nur für kurze Texte von einer Zeile.",
		local: "Auf diesem Gerät berechnet; der Text wurde nicht gesendet.",
	},
	en: {
		chip: (score: string, findings: string) => `Lotse: ${score}, ${findings}`,
		close: "Close",
		applied: "Replaced.",
		undo: "Undo",
		undone: "The old text is back.",
		changed: "The text has changed meanwhile; nothing was replaced.",
		gone: "The field is no longer on the page.",
		refused: "The page did not accept the change; the old text stays.",
		copy: "Copy the suggestion",
		copied: "Copied.",
		remove: (text: string) => `Remove “${text}”`,
		interval: (low: string, high: string) => `90 % interval ${low} to ${high}`,
		width: (width: string, limit: string) => `${width} of ${limit} characters`,
		notHeadline: "Only short texts of one line get a score.",
		local: "Computed on this device; the text was not sent.",
	},
});
export type DeskWords = (typeof deskWords)["en"];
