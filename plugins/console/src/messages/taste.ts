import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

/** Learning the directions of items from visits. */
export const tasteMessages = defineMessages({
	de: {
		title: "Geschmack lernen",
		lead: "Wonach jemand schaut, ist eine Richtung je Artikel. Bis gelernt wurde, ist sie ausgelost und für jeden Artikel anders; danach zeigen Artikel, die in denselben Besuchen vorkommen, in dieselbe. Die gelernten Richtungen sind Teil der Definition: eine neue Version, dieselbe Rechnung beim Trainieren und beim Lesen.",
		feature: "Merkmal",
		state: "Richtungen",
		hashed: "ausgelost",
		learnt: (day: string, items: string, baskets: string) =>
			`gelernt am ${day}: ${items} Artikel aus ${baskets} Besuchen`,
		learn: "Aus Besuchen lernen",
		again: "Neu lernen",
		mayNot: "Lernen lassen dürfen Bearbeiterinnen und Bearbeiter.",
		done: (items: string, version: string) =>
			`Gelernt: ${items} Artikel, Definition ${version}. Ob es Sinn ergibt, sehen Sie hier:`,
		item: "Artikel",
		nearest: "Am nächsten",
		examples: "Beispiele",
	},
	en: {
		title: "Learn taste",
		lead: "What somebody looks at is a direction for each item. Until it is learnt it is drawn by lot, another for each item; afterwards items that occur in the same visits point the same way. Learnt directions are part of the definition: a new version, the same calculation in training and in reading.",
		feature: "Feature",
		state: "Directions",
		hashed: "drawn by lot",
		learnt: (day: string, items: string, baskets: string) =>
			`learnt on ${day}: ${items} items from ${baskets} visits`,
		learn: "Learn from visits",
		again: "Learn anew",
		mayNot: "Editors may have it learnt.",
		done: (items: string, version: string) =>
			`Learnt: ${items} items, definition ${version}. Whether it makes sense you see here:`,
		item: "Item",
		nearest: "Nearest",
		examples: "Examples",
	},
});
