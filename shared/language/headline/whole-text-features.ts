import type { Localised } from "../localised.ts";

/** A named property of a whole headline. `id`s are stored with the weights; the order is part of the model: retrain after a change. */
export type WholeTextFeature = {
	readonly id: string;
	readonly name: Localised;
};

const feature = (id: string, de: string, en: string): WholeTextFeature => ({
	id,
	name: { de, en },
});

export const wholeTextFeatures: readonly WholeTextFeature[] = [
	feature("length", "Länge", "Length"),
	feature(
		"length-off-80",
		"Abstand von 80 Zeichen",
		"Distance from 80 characters",
	),
	feature("words", "Zahl der Wörter", "Number of words"),
	feature("word-length", "Mittlere Wortlänge", "Mean word length"),
	feature("long-words", "Lange Wörter", "Long words"),
	feature("sentences", "Sätze", "Sentences"),
	feature(
		"first-sentence",
		"Länge des ersten Satzes",
		"Length of the first sentence",
	),
	feature("question-mark", "Fragezeichen", "Question mark"),
	feature("exclamation-mark", "Ausrufezeichen", "Exclamation mark"),
	feature("colon", "Doppelpunkt", "Colon"),
	feature("commas", "Kommas", "Commas"),
	feature("quotes", "Anführungszeichen", "Quotation marks"),
	feature("opens-with-quote", "Beginnt mit Zitat", "Opens with a quote"),
	feature("ellipsis", "Auslassungspunkte", "Ellipsis"),
	feature("dash", "Gedankenstrich", "Dash"),
	feature("parenthesis", "Klammer", "Parenthesis"),
	feature("asterisk", "Sternchen", "Asterisk"),
	feature("number", "Zahl", "Number"),
	feature("opens-with-number", "Beginnt mit Zahl", "Opens with a number"),
	feature("money-or-percent", "Geld oder Prozent", "Money or percent"),
	feature("capitals", "Wörter in Großbuchstaben", "Words in capitals"),
	feature(
		"capitalised-share",
		"Anteil großgeschriebener Wörter",
		"Share of capitalised words",
	),
	feature(
		"opens-with-question-word",
		"Beginnt mit Fragewort",
		"Opens with a question word",
	),
	feature(
		"opens-with-demonstrative",
		"Beginnt mit Zeigewort",
		"Opens with a demonstrative",
	),
	feature(
		"function-words",
		"Anteil Funktionswörter",
		"Share of function words",
	),
	feature(
		"distinct-words",
		"Anteil verschiedener Wörter",
		"Share of distinct words",
	),
	feature("last-word", "Länge des letzten Wortes", "Length of the last word"),
	feature("full-stop", "Endet mit Punkt", "Ends with a full stop"),
	feature("and", "Enthält „und“", "Contains “and”"),
	feature("but", "Enthält „aber“", "Contains “but”"),
	feature("contractions", "Zusammengezogene Wörter", "Contractions"),
	feature("endings-ing", "Wörter auf -ing", "Words in -ing"),
	feature("endings-ed", "Wörter auf -ed", "Words in -ed"),
	feature("endings-ly", "Wörter auf -ly", "Words in -ly"),
];
