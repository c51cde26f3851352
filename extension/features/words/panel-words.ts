import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

/** What the side panel says beyond the words every surface shares. */
export const panelWords = defineMessages({
	de: {
		title: "Lotse",
		views: "Ansichten",
		text: "Text",
		compare: "Vergleich",
		approved: "Freigegeben",
		budgets: "Budgets",
		guide: "Leitfaden",
		history: "Verlauf",
		keepHistory: "Texte merken, bis der Browser schließt",
		historyNote:
			"Abgeschaltet, wenn Sie es nicht einschalten. Gemerkt wird nur im Arbeitsspeicher dieses Browsers: der Anfang der letzten 50 Texte, wenn Sie ein Feld verlassen, mit Wert und Zahl der Hinweise. Nichts davon wird gesendet; beim Abschalten und beim Schließen des Browsers ist es weg.",
		historyNone:
			"Noch nichts. Arbeiten Sie in einem Feld und verlassen Sie es.",
		historyClear: "Verlauf löschen",
		settings: "Einstellungen",
		fieldIn: (host: string) => `Feld auf ${host}`,
		ownText: "Eigener Text",
		noField:
			"Kein Textfeld ausgewählt. Klicken Sie auf der Seite in ein Feld, oder prüfen Sie hier einen Text.",
		yourText: "Ihr Text",
		channel: "Wofür",
		untouched: "Das Feld ist leer.",
		scoreTitle: "Was der Wert sagt",
		scoreUnit:
			"Wahrscheinlichkeit, gegen eine typische Überschrift zu gewinnen",
		thisText: "Dieser Text",
		readability: "Lesbarkeit",
		document: "Der Text als Ganzes",
		complexity: (value: string, low: string, high: string) =>
			`Schwierigkeit ${value} von 7 (80 von 100 solchen Texten liegen zwischen ${low} und ${high}), wie Deutschlernende sie einschätzen.`,
		hardest: "Diese Sätze lesen sich am schwersten:",
		hardSentence: (words: string, value: string) => `${words} Wörter, ${value}`,
		onComplexity: (value: string) => `Schwierigkeit ${value} von 7`,
		onFlesch: (value: string) => `Flesch ${value} (100 leicht, 0 schwer)`,
		wholeText: (shown: string, all: string) =>
			`Die ersten ${shown} von ${all} Hinweisen, die schwersten zuerst.`,
		limits: "Was das nicht ist",
		limitsScore:
			"Der Wert vergleicht mit Überschriften eines US-Nachrichtenarchivs (2013–15). Er ist keine Klickrate und kennt Ihr Publikum nicht.",
		limitsLaw:
			"Die Hinweise nennen Regeln mit Quelle; sie sind keine Rechtsberatung und nicht vollständig.",
		limitsLocal:
			"Alles wird auf diesem Gerät berechnet. Kein Text verlässt es.",
		language: (name: string) => `Sprache des Texts: ${name}`,
		languageName: { de: "Deutsch", en: "Englisch", unknown: "nicht erkannt" },
		compareIntro:
			"Zwei Fassungen, wortweise verglichen: Welche würden die Leser des Archivs häufiger wählen?",
		a: "Fassung A",
		b: "Fassung B",
		takeField: "Text des Felds als A nehmen",
		compareEmpty: "Schreiben Sie zwei Fassungen.",
		undecided: {
			"no-difference-detectable":
				"Zwischen beiden ist kein Unterschied zu erkennen.",
			"interval-straddles-even":
				"Der Bereich schließt „gleich gut“ ein: Das Modell nennt keinen Sieger.",
		},
		wins: (side: string) => `${side} liegt vorn.`,
		compareTitle: "Wahrscheinlichkeit, dass A vor B liegt",
		compareUnit: "Anteil der Vergleiche; 50 % heißt gleich gut",
		aBeforeB: "A vor B",
		side: "Fassung",
		both: "beide",
		connection: "Verbindung mit der Konsole",
		connectionWhy:
			"Nicht nötig zum Prüfen. Verbunden holt Lotse Leitfaden und Gelerntes Ihres Arbeitsbereichs und kann freigegebene Texte, Entscheidungen und Budgets lesen. Vermerken kann es nur, dass Sie einen freigegebenen Text eingesetzt haben; Ihre Texte sendet es auch dann nicht.",
		consoleAddress: "Adresse der Konsole",
		connect: "Verbinden",
		codeTitle: (origin: string) =>
			`Die Konsole ${origin} ist in einem neuen Tab offen. Erlauben Sie dort die Verbindung und tragen Sie den Code hier ein.`,
		code: "Code",
		redeem: "Code einlösen",
		cancel: "Abbrechen",
		connectedAs: (email: string, role: string) =>
			`Verbunden als ${email} (${role})`,
		connectedTo: (workspace: string, origin: string) =>
			`${workspace} auf ${origin}`,
		until: (day: string) => `gültig bis ${day}`,
		may: (scopes: string) => `Darf: ${scopes}. Ändern darf Lotse nichts.`,
		scope: {
			copy: "Leitfaden und Gelerntes holen",
			"budget:read": "Modelle und Budgetvorschläge lesen",
			"decisions:read": "Entscheidungen lesen",
		},
		disconnect: "Trennen",
		disconnectNote:
			"Widerrufen Sie den Schlüssel außerdem in der Konsole unter „Zugänge“.",
		lost: (origin: string) =>
			`Mit ${origin} gekoppelt, aber gerade ohne Antwort:`,
		retry: "Noch einmal versuchen",
		working: "Einen Moment …",
		failed: {
			"not-an-address":
				"Das ist keine Adresse. Beispiel: lotse.example oder localhost:8787",
			"not-secure":
				"Nur mit https, außer auf diesem Rechner: Der Schlüssel darf nicht offen übertragen werden.",
			"not-started": "Die Kopplung ist abgelaufen. Beginnen Sie noch einmal.",
			"unexpected-answer":
				"Die Konsole hat unverständlich geantwortet. Passen die Versionen zusammen?",
			"not-allowed":
				"Ohne diese Erlaubnis kann Lotse nicht mit der Konsole sprechen.",
		},
		site: "Diese Seite",
		siteState: {
			unknown:
				"Klicken Sie auf der Seite auf das Lotse-Symbol in der Werkzeugleiste, um Lotse dort zu verwenden.",
			unsupported: "Auf dieser Seite kann keine Erweiterung arbeiten.",
			installed: (host: string) => `Lotse arbeitet auf ${host}.`,
			added: (host: string) => `Sie haben Lotse auf ${host} erlaubt.`,
			available: (host: string) => `Lotse arbeitet auf ${host} noch nicht.`,
		},
		useHere: "Lotse auf dieser Seite verwenden",
		stopHere: "Nicht mehr verwenden und Erlaubnis zurückgeben",
		pauseHere: (host: string) => `Auf ${host} pausieren`,
		pauseEverywhere: "Überall pausieren",
		interfaceLanguage: "Sprache der Oberfläche",
		browserLanguage: "wie der Browser",
		german: "Deutsch",
		english: "English",
		shortcut:
			"Tastatur: Alt+Umschalt+L öffnet die Hinweise zum Feld, Esc schließt sie.",
		paused: "Lotse pausiert hier.",
		pausedTitle: "Wo Lotse pausiert",
		pausedAt: (field: string, host: string) => `Feld „${field}“ auf ${host}`,
		ignoredTitle: "Ausgeblendete Hinweise",
		ignoredNone:
			"Keine. Unter jedem Hinweis lässt er sich ausblenden: nur hier, im selben Wortlaut immer, oder die ganze Regel.",
		anyWords: "Ganze Regel",
		quoted: (text: string) => `„${text}“`,
		everywhere: "Überall",
		at: (host: string, field: string | null) =>
			field === null ? `Auf ${host}` : `Im Feld „${field}“ auf ${host}`,
		since: (moment: string) => `seit ${moment}`,
		reason: (text: string) => `Grund: ${text}`,
	},
	en: {
		title: "Lotse",
		views: "Views",
		text: "Text",
		compare: "Compare",
		approved: "Approved",
		budgets: "Budgets",
		guide: "Guide",
		history: "History",
		keepHistory: "Remember texts until the browser closes",
		historyNote:
			"Off unless you switch it on. They are kept in this browser's memory only: the beginning of the last 50 texts, when you leave a field, with score and number of findings. Nothing of it is sent; switching it off or closing the browser forgets it.",
		historyNone: "Nothing yet. Work in a field and leave it.",
		historyClear: "Clear the history",
		settings: "Settings",
		fieldIn: (host: string) => `Field on ${host}`,
		ownText: "Own text",
		noField:
			"No text field is focused. Click into a field on the page, or check a text here.",
		yourText: "Your text",
		channel: "Meant for",
		untouched: "The field is empty.",
		scoreTitle: "What the score says",
		scoreUnit: "Probability of winning against a typical headline",
		thisText: "This text",
		readability: "Readability",
		document: "The text as a whole",
		complexity: (value: string, low: string, high: string) =>
			`Difficulty ${value} of 7 (80 of 100 such texts lie between ${low} and ${high}), as learners of German rate it.`,
		hardest: "These sentences are the hardest to read:",
		hardSentence: (words: string, value: string) => `${words} words, ${value}`,
		onComplexity: (value: string) => `difficulty ${value} of 7`,
		onFlesch: (value: string) => `Flesch ${value} (100 easy, 0 hard)`,
		wholeText: (shown: string, all: string) =>
			`The first ${shown} of ${all} findings, the gravest first.`,
		limits: "What this is not",
		limitsScore:
			"The score compares with headlines of a US news archive (2013–15). It is not a click-through rate and does not know your audience.",
		limitsLaw:
			"Findings name rules with their source; they are not legal advice and not complete.",
		limitsLocal: "Everything is computed on this device. No text leaves it.",
		language: (name: string) => `Language of the text: ${name}`,
		languageName: { de: "German", en: "English", unknown: "not recognised" },
		compareIntro:
			"Two versions, compared word by word: which would the archive's readers choose more often?",
		a: "Version A",
		b: "Version B",
		takeField: "Take the field's text as A",
		compareEmpty: "Write two versions.",
		undecided: {
			"no-difference-detectable": "No difference between the two can be told.",
			"interval-straddles-even":
				"The interval contains “equally good”: the model names no winner.",
		},
		wins: (side: string) => `${side} is ahead.`,
		compareTitle: "Probability that A beats B",
		compareUnit: "Share of comparisons; 50 % means equally good",
		aBeforeB: "A beats B",
		side: "Version",
		both: "both",
		connection: "Connection to the console",
		connectionWhy:
			"Not needed for checking. Once connected Lotse fetches your workspace's style guide and what its ads taught, and can read approved texts, decisions and budgets. All it can note is that you put an approved text in; it does not send your texts then either.",
		consoleAddress: "Address of the console",
		connect: "Connect",
		codeTitle: (origin: string) =>
			`The console ${origin} is open in a new tab. Allow the connection there and enter the code here.`,
		code: "Code",
		redeem: "Redeem the code",
		cancel: "Cancel",
		connectedAs: (email: string, role: string) =>
			`Connected as ${email} (${role})`,
		connectedTo: (workspace: string, origin: string) =>
			`${workspace} at ${origin}`,
		until: (day: string) => `valid until ${day}`,
		may: (scopes: string) => `May: ${scopes}. Lotse may change nothing.`,
		scope: {
			copy: "fetch the style guide and what was learnt",
			"budget:read": "read models and budget suggestions",
			"decisions:read": "read decisions",
		},
		disconnect: "Disconnect",
		disconnectNote: "Also revoke the token in the console under “Access”.",
		lost: (origin: string) =>
			`Paired with ${origin}, but without an answer just now:`,
		retry: "Try again",
		working: "One moment …",
		failed: {
			"not-an-address":
				"That is not an address. For example: lotse.example or localhost:8787",
			"not-secure":
				"Only with https, except on this machine: the token must not travel in the clear.",
			"not-started": "The pairing has expired. Start again.",
			"unexpected-answer":
				"The console gave an answer that makes no sense. Do the versions match?",
			"not-allowed":
				"Without this permission Lotse cannot talk to the console.",
		},
		site: "This site",
		siteState: {
			unknown:
				"Click the Lotse button in the toolbar while on the page to use Lotse there.",
			unsupported: "No extension can work on this page.",
			installed: (host: string) => `Lotse works on ${host}.`,
			added: (host: string) => `You allowed Lotse on ${host}.`,
			available: (host: string) => `Lotse does not work on ${host} yet.`,
		},
		useHere: "Use Lotse on this site",
		stopHere: "Stop using it and give the permission back",
		pauseHere: (host: string) => `Pause on ${host}`,
		pauseEverywhere: "Pause everywhere",
		interfaceLanguage: "Language of the interface",
		browserLanguage: "as the browser",
		german: "Deutsch",
		english: "English",
		shortcut:
			"Keyboard: Alt+Shift+L opens the findings of the field, Esc closes them.",
		paused: "Lotse is paused here.",
		pausedTitle: "Where Lotse is paused",
		pausedAt: (field: string, host: string) => `Field “${field}” on ${host}`,
		ignoredTitle: "Ignored findings",
		ignoredNone:
			"None. Below each finding you can ignore it: only here, the same wording always, or the whole rule.",
		anyWords: "Whole rule",
		quoted: (text: string) => `“${text}”`,
		everywhere: "Everywhere",
		at: (host: string, field: string | null) =>
			field === null ? `On ${host}` : `In the field “${field}” on ${host}`,
		since: (moment: string) => `since ${moment}`,
		reason: (text: string) => `Reason: ${text}`,
	},
});
