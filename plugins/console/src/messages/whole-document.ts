import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const wholeDocumentMessages = defineMessages({
	de: {
		title: "Eine ganze Seite prüfen",
		lead: "Öffnen Sie eine Seite oder fügen Sie ihren Quelltext ein. Sie wird hier im Browser gelesen und nirgendwohin gesendet; nach einer Änderung wird nur der geänderte Satz neu gerechnet.",
		open: "Seite öffnen",
		openHint: "HTML, Markdown oder Text, bis eine Million Zeichen",
		unreadable:
			"Die Datei ließ sich nicht lesen. Öffnen Sie eine Textdatei (HTML, Markdown oder TXT).",
		tooLong:
			"Die Seite hat mehr als eine Million Zeichen. Teilen Sie sie auf und prüfen Sie die Teile.",
		format: "Format",
		formats: { html: "HTML", markdown: "Markdown", plain: "Text" },
		source: "Quelltext",
		empty: "Noch keine Seite. Öffnen Sie eine oder fügen Sie Text ein.",
		counts: (errors: string, warnings: string, suggestions: string) =>
			`Fehler: ${errors} · Warnungen: ${warnings} · Vorschläge: ${suggestions}`,
		more: (count: string) => `${count} weitere Hinweise sind nicht aufgeführt.`,
		words: "Wörter",
		language: "Sprache",
		languages: { de: "Deutsch", en: "Englisch", unknown: "nicht erkannt" },
		readability: "Lesbarkeit",
		level: { easy: "leicht", medium: "mittel", hard: "schwer" },
		noVerdict: "kein Urteil",
		complexity: "Schwierigkeit für Deutschlernende (1–7)",
		between: (value: string, low: string, high: string) =>
			`${value} (${low} bis ${high})`,
		findings: "Hinweise, die schwersten zuerst",
		show: "Im Text zeigen",
		showThis: (text: string) => `Im Text zeigen: ${text}`,
		inMarkup:
			"Mitten darin stehen Tags oder Zeichencodes; ändern Sie die Stelle von Hand.",
		undo: "Letzte Ersetzung rückgängig",
		hardest: "Die schwersten Sätze",
		sections: "Abschnitte",
		section: "Abschnitt",
		beforeFirst: "(vor der ersten Überschrift)",
		found: "Hinweise",
		personal: "Persönliche Daten im Text",
		personalLead:
			"Gehören sie auf diese Seite? Namen und Adressen werden nur zum Teil erkannt.",
	},
	en: {
		title: "Check a whole page",
		lead: "Open a page or paste its source. It is read here in the browser and sent nowhere; after a change only the changed sentence is computed again.",
		open: "Open a page",
		openHint: "HTML, Markdown or text, up to a million characters",
		unreadable:
			"The file could not be read. Open a text file (HTML, Markdown or TXT).",
		tooLong:
			"The page has more than a million characters. Split it and check the parts.",
		format: "Format",
		formats: { html: "HTML", markdown: "Markdown", plain: "Text" },
		source: "Source",
		empty: "No page yet. Open one or paste a text.",
		counts: (errors: string, warnings: string, suggestions: string) =>
			`Errors: ${errors} · Warnings: ${warnings} · Suggestions: ${suggestions}`,
		more: (count: string) => `${count} more findings are not listed.`,
		words: "Words",
		language: "Language",
		languages: { de: "German", en: "English", unknown: "not recognised" },
		readability: "Readability",
		level: { easy: "easy", medium: "medium", hard: "hard" },
		noVerdict: "no verdict",
		complexity: "Difficulty for learners of German (1–7)",
		between: (value: string, low: string, high: string) =>
			`${value} (${low} to ${high})`,
		findings: "Findings, gravest first",
		show: "Show in the text",
		showThis: (text: string) => `Show in the text: ${text}`,
		inMarkup:
			"Tags or character codes stand within; change this place by hand.",
		undo: "Undo the last replacement",
		hardest: "The hardest sentences",
		sections: "Sections",
		section: "Section",
		beforeFirst: "(before the first heading)",
		found: "Findings",
		personal: "Personal data in the text",
		personalLead:
			"Does it belong on this page? Names and addresses are recognised only in part.",
	},
});
