import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const budgetWords = defineMessages({
	de: {
		none: "Noch gibt es kein Budgetmodell",
		noneLead:
			"Laden Sie in der Konsole unter „Budget“ Wochen mit Ausgaben je Kanal und Ergebnis hoch, oder verbinden Sie ein Werbekonto. Danach steht hier, was der nächste Euro wo bringt.",
		console: "Konsole öffnen",
		model: "Modell",
		data: (from: string, to: string, weeks: number) =>
			`Daten: ${from} bis ${to}, ${weeks} Wochen`,
		withheld: "Dieses Modell gibt keinen Rat",
		suggestion: "Budgetvorschlag je Woche",
		lead: "Jeder Kanal bleibt zwischen 70 und 130 Prozent von heute; mehr Grenzen gibt es in der Konsole. Gerechnet wird sofort, hier im Browser.",
		total: (currency: string) => `Gesamtbudget je Woche${currency}`,
		today: "Heute",
		suggested: "Vorschlag",
		change: "Änderung",
		marginal: "Nächste Geldeinheit bringt",
		channel: "Kanal",
		table: "Heute und Vorschlag",
		highest: "höher als je beobachtet",
		expected: "Was davon zu erwarten ist, je Woche",
		now: "Heutige Ausgaben",
		same: "Heutige Aufteilung, neue Summe",
		better: (chance: string) =>
			`Chance, dass der Vorschlag besser ist als heute bei gleicher Summe: ${chance}.`,
		nearlySure: (share: string) => `über ${share}`,
		nearlyNever: (share: string) => `unter ${share}`,
		alreadyBest:
			"Die heutige Aufteilung ist innerhalb eines halben Prozents schon die beste.",
		problems: "So geht die Rechnung nicht auf",
		curves: "Was ein Kanal bei welchen Ausgaben bringt",
		propose: "Zur Entscheidung vorlegen",
		proposeTitle: (name: string) => `Wochenbudget nach ${name} (aus Shopify)`,
		proposed:
			"Vorgelegt. Jemand anderes entscheidet darüber in der Konsole; die Belege hat der Server neu gerechnet.",
		decision: "Entscheidung ansehen",
	},
	en: {
		none: "There is no budget model yet",
		noneLead:
			"Upload weeks of spend by channel and result in the console under “Budget”, or connect an ad account. Then it stands here what the next euro brings where.",
		console: "Open the console",
		model: "Model",
		data: (from: string, to: string, weeks: number) =>
			`Data: ${from} to ${to}, ${weeks} weeks`,
		withheld: "This model gives no advice",
		suggestion: "Budget suggestion by the week",
		lead: "Each channel stays between 70 and 130 percent of today; there are more limits in the console. It is computed at once, here in the browser.",
		total: (currency: string) => `Total budget a week${currency}`,
		today: "Today",
		suggested: "Suggestion",
		change: "Change",
		marginal: "Next unit of money brings",
		channel: "Channel",
		table: "Today and suggestion",
		highest: "higher than ever observed",
		expected: "What to expect of it, a week",
		now: "Today’s spend",
		same: "Today’s split, new total",
		better: (chance: string) =>
			`Chance that the suggestion is better than today’s split of the same total: ${chance}.`,
		nearlySure: (share: string) => `over ${share}`,
		nearlyNever: (share: string) => `under ${share}`,
		alreadyBest: "Today’s split is within half a percent of the best already.",
		problems: "This does not add up",
		curves: "What a channel brings at which spend",
		propose: "Propose as decision",
		proposeTitle: (name: string) => `Weekly budget from ${name} (from Shopify)`,
		proposed:
			"Proposed. Somebody else decides on it in the console; the server computed the evidence anew.",
		decision: "See the decision",
	},
});
