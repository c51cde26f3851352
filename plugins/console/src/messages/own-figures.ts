import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const ownFiguresMessages = defineMessages({
	de: {
		title: "Ihre eigenen Zahlen dazu",
		lead: "Der Conversion-Wert ist, was die Plattform sich selbst zurechnet. Mit Ihrem eigenen Umsatz misst das Modell, was ohne Werbung gekommen wäre. Die Datei wird in dieser Seite gelesen; gespeichert wird erst, wenn Sie das Modell starten.",
		file: "Umsatz oder Bestellungen als CSV",
		hint: "Eine Spalte mit Datum und eine oder mehrere mit Zahlen, je Tag oder je Woche ab Montag.",
		joined: (columns: string, weeks: string) =>
			`Dazugenommen: ${columns}, ${weeks} Wochen. Der Conversion-Wert der Plattform fällt weg.`,
		leftOut: (weeks: string) =>
			`${weeks} Wochen ohne Ihre Zahlen bleiben draußen.`,
	},
	en: {
		title: "Add your own figures",
		lead: "The conversion value is what the platform credits itself with. With your own revenue the model measures what would have come without advertising. The file is read in this page; nothing is stored until you start the model.",
		file: "Revenue or orders as CSV",
		hint: "A column of dates and one or more of numbers, by day or by week from Monday.",
		joined: (columns: string, weeks: string) =>
			`Added: ${columns}, ${weeks} weeks. The platform's conversion value is left out.`,
		leftOut: (weeks: string) =>
			`${weeks} weeks without your figures are left out.`,
	},
});
