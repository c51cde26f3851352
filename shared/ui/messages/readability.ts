import { defineMessages } from "../define-messages.ts";

/** What every surface says about how easily a text reads. */
export const readabilityMessages = defineMessages({
	de: {
		level: { easy: "leicht", medium: "mittel", hard: "schwer" },
		verdict: (level: string, formula: string) =>
			`Der Text liest sich ${level}, nach ${formula}. Die Formeln zählen Silben und Wörter; sie verstehen nichts.`,
		none: {
			"too-short": "Unter zehn Wörtern sagt keine Formel etwas Verlässliches.",
			"language-unknown":
				"Die Sprache ist nicht erkannt; die Formeln gelten für Deutsch und Englisch.",
		},
		all: "Alle Formeln",
		formula: "Formel",
		value: "Wert",
		reads: "liest sich",
	},
	en: {
		level: { easy: "easy", medium: "medium", hard: "hard" },
		verdict: (level: string, formula: string) =>
			`The text reads ${level}, by ${formula}. The formulas count syllables and words; they understand nothing.`,
		none: {
			"too-short": "Below ten words no formula says anything reliable.",
			"language-unknown":
				"The language was not recognised; the formulas are for German and English.",
		},
		all: "All formulas",
		formula: "Formula",
		value: "Value",
		reads: "reads",
	},
});
