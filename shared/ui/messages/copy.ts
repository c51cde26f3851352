import { defineMessages } from "../define-messages.ts";

export const copyMessages = defineMessages({
	de: {
		score: "Chance",
		scoreMeaning:
			"Chance, gegen eine typische Überschrift des Lernarchivs (US-Nachrichten, 2013–15) zu gewinnen. Keine Klickrate.",
		scoreWithInterval: (value: string, low: string, high: string) =>
			`${value}, 90-%-Bereich ${low} bis ${high}`,
		noScore: "Kein Wert",
		tooLongToRead: (limit: string) =>
			`Text über ${limit} Zeichen: wird nicht geprüft.`,
		abstain: {
			"no-model": "Es ist kein Modell geladen.",
			empty: "Der Text ist leer.",
			"language-not-covered":
				"Das Modell kennt nur englische Überschriften. Für diesen Text gäbe es nur eine Vermutung, also keine Zahl.",
			"too-few-known-words":
				"Das Modell kennt zu wenige dieser Wörter, um etwas zu sagen.",
			"not-a-headline":
				"Das ist kein Titel mehr: Über 400 Zeichen bewertet das Modell nicht.",
		},
		caution: {
			"shorter-than-training":
				"Kürzer als die Texte, aus denen das Modell gelernt hat.",
			"longer-than-training":
				"Länger als die Texte, aus denen das Modell gelernt hat.",
			"few-known-words": "Das Modell kennt nur wenige dieser Wörter.",
		},
		clear: "keine Hinweise",
		findings: (count: number) =>
			count === 1 ? "1 Hinweis" : `${count} Hinweise`,
		findingsTitle: "Hinweise",
		noFindings: "Keine Regel hat etwas einzuwenden.",
		level: { error: "Fehler", warning: "Warnung", suggestion: "Vorschlag" },
		category: {
			law: "Recht",
			platform: "Plattform",
			length: "Länge",
			clarity: "Klarheit",
			typography: "Schreibweise",
			brand: "Leitfaden",
		},
		replaceWith: (text: string) => `Durch „${text}“ ersetzen`,
		remove: "Streichen",
		source: "Quelle",
		clearedBy: "Zulässig mit:",
		contributionsTitle: "Woraus sich der Wert zusammensetzt",
		contributionsUnit: "Log-Odds: nach rechts hebt, nach links senkt",
		contributionsSum: "Summe",
		others: (count: number) => `${count} kleinere Beiträge`,
		part: "Teil des Texts",
		contribution: "Beitrag",
		scoreInterval: (low: string, high: string) =>
			`90-%-Bereich der Chance: ${low} bis ${high}.`,
		contributionsNote: (sum: string, chance: string) =>
			`Die Beiträge ergeben zusammen ${sum}; das entspricht einer Chance von ${chance}.`,
	},
	en: {
		score: "Chance",
		scoreMeaning:
			"Chance of winning against a typical headline of the archive it learned from (US news, 2013–15). Not a click rate.",
		scoreWithInterval: (value: string, low: string, high: string) =>
			`${value}, 90% interval ${low} to ${high}`,
		noScore: "No score",
		tooLongToRead: (limit: string) =>
			`Text over ${limit} characters: not checked.`,
		abstain: {
			"no-model": "No model is loaded.",
			empty: "The text is empty.",
			"language-not-covered":
				"The model knows English headlines only. For this text it could but guess, so there is no number.",
			"too-few-known-words":
				"The model knows too few of these words to say anything.",
			"not-a-headline":
				"This is no headline any more: the model scores up to 400 characters.",
		},
		caution: {
			"shorter-than-training": "Shorter than the texts the model learned from.",
			"longer-than-training": "Longer than the texts the model learned from.",
			"few-known-words": "The model knows only a few of these words.",
		},
		clear: "no findings",
		findings: (count: number) =>
			count === 1 ? "1 finding" : `${count} findings`,
		findingsTitle: "Findings",
		noFindings: "No rule objects.",
		level: { error: "Error", warning: "Warning", suggestion: "Suggestion" },
		category: {
			law: "Law",
			platform: "Platform",
			length: "Length",
			clarity: "Clarity",
			typography: "Spelling",
			brand: "Style guide",
		},
		replaceWith: (text: string) => `Replace with “${text}”`,
		remove: "Remove",
		source: "Source",
		clearedBy: "Allowed with:",
		contributionsTitle: "What the score is made of",
		contributionsUnit: "Log-odds: to the right raises, to the left lowers",
		contributionsSum: "Sum",
		others: (count: number) => `${count} smaller contributions`,
		part: "Part of the text",
		contribution: "Contribution",
		scoreInterval: (low: string, high: string) =>
			`90% interval of the chance: ${low} to ${high}.`,
		contributionsNote: (sum: string, chance: string) =>
			`Together the contributions make ${sum}, which is a chance of ${chance}.`,
	},
});
