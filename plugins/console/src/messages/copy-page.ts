import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const copyPageMessages = defineMessages({
	de: {
		title: "Welche Worte nehmen wir?",
		lead: "Der Text wird beim Tippen hier im Browser geprüft. Er verlässt ihn erst, wenn Sie nach ähnlichen Anzeigen suchen oder ihn vorlegen.",
		channel: "Wofür",
		text: "Text",
		loadingModel: "Das Überschriften-Modell wird geladen …",
		modelFailed:
			"Das Überschriften-Modell ließ sich nicht laden. Regeln und Lesbarkeit gelten trotzdem.",
		retry: "Noch einmal laden",
		undo: (text: string) => `Rückgängig: zurück zu „${text}“`,
		applied: "Ersetzt.",
		undone: "Zurückgenommen.",
		language: "Sprache",
		languages: { de: "Deutsch", en: "Englisch", unknown: "nicht erkannt" },
		languageSure: (name: string, share: string) => `${name} (${share} sicher)`,
		about: "Zum Text",
		readability: "Lesbarkeit",
		versions: (model: string, rules: string) =>
			`Modell ${model}, Regeln ${rules}`,
		noModel: "keines",
		guideVersion: (version: string) => `Leitfaden Version ${version}`,
		guideNone: "Noch ohne eigenen Leitfaden",
		guideMissing:
			"Der Leitfaden ist nicht geladen; es gelten die mitgelieferten Regeln.",
		compare: "Zwei Fassungen vergleichen",
		compareLead:
			"Welche von beiden bekäme mehr Klicks, bei Lesern wie denen des Lernarchivs?",
		a: "Fassung A",
		b: "Fassung B",
		compareEmpty: "Tragen Sie zwei englische Überschriften ein.",
		winner: (side: string, chance: string, low: string, high: string) =>
			`${side} liegt vorn: Chance ${chance}, 90-%-Bereich ${low} bis ${high}.`,
		undecided: {
			"no-difference-detectable":
				"Kein Unterschied erkennbar. Entscheiden Sie nach anderem, oder testen Sie beide.",
			"interval-straddles-even":
				"Zu unsicher für einen Sieger: Der Bereich schließt Gleichstand ein. Testen Sie beide.",
		},
		undecidedWith: (chance: string, low: string, high: string) =>
			`Chance von A ${chance}, 90-%-Bereich ${low} bis ${high}.`,
		compareBars: "Was für A und was für B spricht",
		compareUnit: "Log-Odds: nach rechts für A, nach links für B",
		scoreMeaningOwn:
			"Chance, bei Ihren Lesern gegen einen typischen Text von Ihnen zu gewinnen, gelernt aus Ihren Anzeigen-Ergebnissen. Keine Klickrate.",
		compareNote: (sum: string, chance: string) =>
			`Zusammen ${sum}; das entspricht einer Chance von ${chance} für A.`,
		similar: "Ähnliche eigene Anzeigen",
		similarLead:
			"Was lief schon einmal so oder ähnlich, und wie oft wurde geklickt?",
		similarFind: "Suchen",
		similarNone:
			"In diesem Arbeitsbereich gibt es noch keine ähnlichen Anzeigen.",
		similarNeedsText: "Geben Sie oben zuerst einen Text ein.",
		similarBy: (embedder: string, vectors: string) =>
			`Verglichen mit ${embedder}, gesucht mit ${vectors}.`,
		ad: "Anzeige",
		similarity: "Ähnlichkeit",
		clickRate: "Klickrate",
		clickInterval: (low: string, high: string) => `95 %: ${low} bis ${high}`,
		impressions: "Einblendungen",
		noImpressions: "nie eingeblendet",
		suggest: "Vorschläge schreiben lassen",
		suggestLead:
			"Aus Ihren Angaben und den eigenen besten Formulierungen; jeder Vorschlag ist schon geprüft.",
		product: "Produkt",
		facts: "Belegte Eigenschaften",
		factsHint: "Eine je Zeile. Nur was hier steht, darf behauptet werden.",
		suggestLanguage: "Sprache",
		count: "Anzahl",
		write: "Schreiben",
		writing: "Es wird geschrieben …",
		writtenBy: (writer: string) => `Geschrieben von: ${writer}.`,
		heldBack: (count: number) =>
			count === 1
				? "1 Text wurde zurückgehalten, weil eine Regel ihn verbietet oder er nicht passt."
				: `${count} Texte wurden zurückgehalten, weil eine Regel sie verbietet oder sie nicht passen.`,
		noSuggestions:
			"Kein Text hat die Prüfung bestanden. Geben Sie mehr belegte Eigenschaften an.",
		take: "Übernehmen",
		suggestRole:
			"Ihre Rolle darf prüfen und vergleichen, aber keine Vorschläge anfordern. Nötig ist Bearbeiter.",
		propose: "Zur Entscheidung vorlegen",
		proposeLead:
			"Der Text oben wird als neue Fassung vorgeschlagen; die Belege rechnet der Server.",
		current: "Bisheriger Text",
		proposed: "Neuer Text",
		decisionTitle: "Titel der Entscheidung",
		proposeSubmit: "Vorlegen",
		proposeEmpty: "Oben steht noch kein Text.",
	},
	en: {
		title: "Which words do we use?",
		lead: "The text is checked as you type, here in your browser. It leaves it only when you look for similar ads or propose it.",
		channel: "What for",
		text: "Text",
		loadingModel: "Loading the headline model …",
		modelFailed:
			"The headline model could not be loaded. Rules and readability hold all the same.",
		retry: "Load again",
		undo: (text: string) => `Undo: back to “${text}”`,
		applied: "Replaced.",
		undone: "Taken back.",
		language: "Language",
		languages: { de: "German", en: "English", unknown: "not recognised" },
		languageSure: (name: string, share: string) => `${name} (${share} sure)`,
		about: "About the text",
		readability: "Readability",
		versions: (model: string, rules: string) =>
			`Model ${model}, rules ${rules}`,
		noModel: "none",
		guideVersion: (version: string) => `Style guide version ${version}`,
		guideNone: "No style guide of your own yet",
		guideMissing: "The style guide is not loaded; the shipped rules hold.",
		compare: "Compare two versions",
		compareLead:
			"Which of the two would get more clicks from readers like those of the archive it learned from?",
		a: "Version A",
		b: "Version B",
		compareEmpty: "Enter two English headlines.",
		winner: (side: string, chance: string, low: string, high: string) =>
			`${side} is ahead: chance ${chance}, 90% interval ${low} to ${high}.`,
		undecided: {
			"no-difference-detectable":
				"No difference to be seen. Decide by something else, or test both.",
			"interval-straddles-even":
				"Too uncertain for a winner: the interval contains even. Test both.",
		},
		undecidedWith: (chance: string, low: string, high: string) =>
			`Chance of A ${chance}, 90% interval ${low} to ${high}.`,
		compareBars: "What speaks for A and what for B",
		compareUnit: "Log-odds: to the right for A, to the left for B",
		scoreMeaningOwn:
			"Chance of winning against a typical text of yours among your readers, learned from your ad results. Not a click rate.",
		compareNote: (sum: string, chance: string) =>
			`Together ${sum}, which is a chance of ${chance} for A.`,
		similar: "Similar ads of your own",
		similarLead:
			"What ran before in these or similar words, and how often was it clicked?",
		similarFind: "Search",
		similarNone: "There are no similar ads in this workspace yet.",
		similarNeedsText: "Enter a text above first.",
		similarBy: (embedder: string, vectors: string) =>
			`Compared by ${embedder}, searched by ${vectors}.`,
		ad: "Ad",
		similarity: "Similarity",
		clickRate: "Click rate",
		clickInterval: (low: string, high: string) => `95%: ${low} to ${high}`,
		impressions: "Impressions",
		noImpressions: "never shown",
		suggest: "Have suggestions written",
		suggestLead:
			"From what you state and your own best wording; every suggestion has been checked already.",
		product: "Product",
		facts: "Proven facts",
		factsHint: "One a line. Only what stands here may be claimed.",
		suggestLanguage: "Language",
		count: "How many",
		write: "Write",
		writing: "Writing …",
		writtenBy: (writer: string) => `Written by: ${writer}.`,
		heldBack: (count: number) =>
			count === 1
				? "1 text was held back because a rule forbids it or it does not fit."
				: `${count} texts were held back because a rule forbids them or they do not fit.`,
		noSuggestions: "No text passed the checks. State more proven facts.",
		take: "Use this",
		suggestRole:
			"Your role may check and compare, but not ask for suggestions. Editor is needed.",
		propose: "Propose as decision",
		proposeLead:
			"The text above is proposed as the new wording; its evidence is computed on the server.",
		current: "Current text",
		proposed: "New text",
		decisionTitle: "Title of the decision",
		proposeSubmit: "Propose",
		proposeEmpty: "There is no text above yet.",
	},
});
