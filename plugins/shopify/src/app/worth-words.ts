import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const worthWords = defineMessages({
	de: {
		title: "Was eine Kundin oder ein Kunde wert ist",
		notYet:
			"Noch gibt es keine Bestellungen mit Kundschaft, oder sie werden gerade gerechnet. Sehen Sie in einer Minute wieder nach; wie weit der Abruf ist, steht in der Übersicht.",
		otherSource: {
			file: "Diese Zahlen stammen aus hochgeladenen Bestellungen: Davon gibt es in diesem Arbeitsbereich mehr als aus dem Shop.",
			events:
				"Diese Zahlen stammen aus gemessenen Käufen: Davon gibt es in diesem Arbeitsbereich mehr als aus dem Shop.",
		},
	},
	en: {
		title: "What a customer is worth",
		notYet:
			"There are no orders with customers yet, or they are just being worked out. Look again in a minute; how far the fetch is stands in the overview.",
		otherSource: {
			file: "These figures come from uploaded orders: this workspace has more of those than of the shop.",
			events:
				"These figures come from measured purchases: this workspace has more of those than of the shop.",
		},
	},
});
