import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const healthMessages = defineMessages({
	de: {
		title: "Gesundheit des Modells",
		checking: "Das Modell wird geprüft …",
		inOrder: (count: number) => `In Ordnung (${count})`,
		priors: "Annahme und Ergebnis je Parameter",
		download: "Bericht speichern (HTML, druckbar)",
		preparing: "Bericht wird erstellt …",
		failed:
			"Der Bericht ließ sich nicht erstellen. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
	},
	en: {
		title: "Health of the model",
		checking: "Checking the model …",
		inOrder: (count: number) => `In order (${count})`,
		priors: "Assumed and found, parameter by parameter",
		download: "Save report (HTML, printable)",
		preparing: "Preparing the report …",
		failed: "The report could not be made. Reload the page and try again.",
	},
});
