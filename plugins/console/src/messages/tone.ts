import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const toneMessages = defineMessages({
	de: {
		title: "Klang und Werte",
		lead: "Wie die Wörter klingen und wovon sie sprechen, nach kleinen Wortlisten von Lotse. Kein Urteil darüber, was Leser empfinden.",
		empty: "Tragen Sie oben einen Text ein.",
		tone: {
			"too-few-words":
				"Unter drei Wörtern mit Klang gibt es hier keine Zahl; ein längerer Text sagt mehr.",
			"language-unknown":
				"Weder Deutsch noch Englisch erkannt; für andere Sprachen gibt es keine Wortliste.",
		},
		valence: "Klang, −1 unangenehm bis 1 angenehm",
		arousal: "Erregung, −1 ruhig bis 1 aufregend",
		between: (value: string, low: string, high: string) =>
			`${value} (90 %: ${low} bis ${high})`,
		words: "Die Wörter dahinter",
		negated: (word: string) => `nicht ${word}`,
		values: "Wovon der Text spricht",
		noValues: "Kein Wort spricht von einem der Werte.",
		fewValues:
			"Unter fünf solchen Wörtern gibt es keine Anteile; unten stehen die Wörter.",
		value: "Wert",
		share: "Anteil",
		noShare: "zu wenige Wörter",
		own: "Ihre eigenen Werte",
		ownHint:
			"Ein Wert je Zeile: Name, Doppelpunkt, Wörter in Grundform. Zum Beispiel „Handwerk: Meister, Werkstatt, handgemacht“. Leer: acht gängige Werte.",
	},
	en: {
		title: "Tone and values",
		lead: "What the words sound like and what they speak of, by small word lists of Lotse’s own. No verdict on what readers feel.",
		empty: "Enter a text above.",
		tone: {
			"too-few-words":
				"Below three words with a tone there is no figure; a longer text says more.",
			"language-unknown":
				"Neither German nor English recognised; there is no word list for other languages.",
		},
		valence: "Valence, −1 unpleasant to 1 pleasant",
		arousal: "Arousal, −1 calm to 1 exciting",
		between: (value: string, low: string, high: string) =>
			`${value} (90 %: ${low} to ${high})`,
		words: "The words behind it",
		negated: (word: string) => `not ${word}`,
		values: "What the text speaks of",
		noValues: "No word speaks of one of the values.",
		fewValues:
			"Below five such words there are no shares; the words stand below.",
		value: "Value",
		share: "Share",
		noShare: "too few words",
		own: "Your own values",
		ownHint:
			"One value a line: name, colon, words in their base form. For example “Craft: master, workshop, handmade”. Empty: eight common values.",
	},
});
