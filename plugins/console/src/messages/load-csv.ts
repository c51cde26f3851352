import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const loadCsvMessages = defineMessages({
	de: {
		file: "CSV-Datei",
		withheld: (count: string) =>
			`${count} Zeilen gehören zu Personen, die gelöscht wurden, und blieben draußen.`,
	},
	en: {
		file: "CSV file",
		withheld: (count: string) =>
			`${count} lines belong to people who were erased and were left out.`,
	},
});
