import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const jobMessages = defineMessages({
	de: {
		underWay:
			"Bestellungen werden gelesen und gerechnet. Sie können die Seite verlassen.",
		failed: "Daraus wurde nichts.",
		cancel: "Abbrechen",
	},
	en: {
		underWay: "Orders are being read and worked out. You may leave this page.",
		failed: "That came to nothing.",
		cancel: "Stop",
	},
});
