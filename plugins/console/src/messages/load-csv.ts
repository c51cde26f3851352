import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const loadCsvMessages = defineMessages({
	de: {
		file: "CSV-Datei",
		withheld: (count: string) =>
			`${count} Zeilen gehören zu Personen, die gelöscht wurden, und blieben draußen.`,
		unreadable: {
			spreadsheet: "Das ist eine Tabelle von Excel. Speichern Sie sie als CSV.",
			"too-large": "Die Datei ist zu groß. Teilen Sie sie, etwa nach Jahren.",
			empty: "Die Datei ist leer.",
		},
	},
	en: {
		file: "CSV file",
		withheld: (count: string) =>
			`${count} lines belong to people who were erased and were left out.`,
		unreadable: {
			spreadsheet: "This is an Excel workbook. Save it as CSV.",
			"too-large": "The file is too large. Split it, by year for example.",
			empty: "The file is empty.",
		},
	},
});
