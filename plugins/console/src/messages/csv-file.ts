import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

/** What is wrong with a file that should be comma-separated text, and what to do. */
export const csvFileMessages = defineMessages({
	de: {
		spreadsheet:
			"Das ist eine Tabellendatei, keine CSV-Datei. Öffnen Sie sie und speichern Sie sie als „CSV UTF-8“.",
		"too-large": (megabytes: string) =>
			`Die Datei ist größer als ${megabytes} MB. Lassen Sie Spalten weg, die nicht gebraucht werden.`,
		empty: "Die Datei ist leer.",
		unreadable:
			"Die Datei ließ sich nicht lesen. Wählen Sie sie noch einmal aus.",
	},
	en: {
		spreadsheet:
			"This is a spreadsheet, not a CSV file. Open it and save it as “CSV UTF-8”.",
		"too-large": (megabytes: string) =>
			`The file is larger than ${megabytes} MB. Leave out columns that are not needed.`,
		empty: "The file is empty.",
		unreadable: "The file could not be read. Choose it once more.",
	},
});
