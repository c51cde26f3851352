import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

/** The page that says how often the headline score was right. */
export const calibrationMessages = defineMessages({
	de: {
		title: "Trefferquote",
		lead: "Wie oft die Überschriften-Bewertung recht hatte: an Ihren eigenen Anzeigen, und dort, wo das mitgelieferte Modell gelernt hat.",
		toCopy: "Zu den Texten",
		own: "An Ihren Anzeigen",
		noResults:
			"Noch keine eigenen Ergebnisse. Laden Sie unten einen Bericht aus Google Ads: Die Bewertung lernt daraus, und hier steht dann, wie oft sie bei Ihnen recht hat.",
		nothingToCompare:
			"Ihre Ergebnisse lassen sich noch nicht vergleichen: Es braucht mindestens zwei Texte in derselben Anzeigengruppe und demselben Zeitraum, die gezeigt und angeklickt wurden.",
		notEnough: (has: string, needs: string, places: string) =>
			`Noch zu wenig, um eine Quote zu nennen: ${has} von ${needs} unabhängigen Vergleichen, aus ${places}. Weitere Anzeigengruppen oder ein längerer Zeitraum helfen.`,
		places: (count: number) =>
			count === 1 ? "1 Anzeigengruppe" : `${count} Anzeigengruppen`,
		sentence: (right: string, low: string, high: string) =>
			`Von je 100 Textpaaren, die sich bei Ihnen wirklich unterschieden, hätte die Bewertung ${right} richtig geordnet (95-%-Bereich ${low} bis ${high}).`,
		sentenceNamed: (share: string, right: string, low: string, high: string) =>
			`Bei ${share} der Paare legt sie sich fest; dann hat sie zu ${right} recht (${low} bis ${high}).`,
		sentenceSilent:
			"Sie legt sich bisher bei keinem Paar fest: Aus Ihren Ergebnissen ist noch kein sicherer Unterschied zu lesen.",
		noneScored:
			"Für keines Ihrer Paare gibt es eine Bewertung: Das mitgelieferte Modell kennt nur Englisch, und Ihre Ergebnisse reichen noch nicht für eine eigene.",
		chance:
			"Ein Münzwurf läge bei 50 von 100. Der Bereich schließt ihn ein: Verlassen Sie sich noch nicht darauf.",
		shippedAlone: (value: string, low: string, high: string) =>
			`Das mitgelieferte Modell allein hätte auf denselben Paaren ${value} erreicht (${low} bis ${high}).`,
		fair: "Jedes Paar beurteilt ein Modell, das weder diese Anzeigengruppe noch diese Texte gesehen hat. Gezählt werden Paare mit klarem Unterschied (|z| über 1,96).",
		byTime: (day: string) => `Neue Texte ab ${day}`,
		byTimeText: (right: string, low: string, high: string) =>
			`Gelernt nur aus der Zeit davor: ${right} richtig (95-%-Bereich ${low} bis ${high}).`,
		plot: "Wie sicher, wie oft richtig",
		plotOwn: "Ihre Anzeigen",
		plotShipped: "Mitgeliefertes Modell, US-Nachrichten 2013–15",
		plotUnit: "Anteil richtig geordneter Paare",
		plotX: "Chance, die die Bewertung ihrem Gewinner gab",
		plotSummary: (parts: string) =>
			`So oft hatte die Bewertung recht: ${parts}.`,
		plotPart: (predicted: string, right: string) =>
			`bei ${predicted} angesagter Chance ${right}`,
		plotNote:
			"Senkrechte Striche: 95-%-Bereich (Wilson). Auf der gestrichelten Linie stimmt die Ansage genau.",
		even: "Ansage stimmt genau",
		predicted: "Angesagt",
		right: "Richtig",
		interval: "95-%-Bereich",
		pairs: "Paare",
		comparisons: "Unabhängige Vergleiche",
		shipped: "Das mitgelieferte Modell",
		shippedText: (pairs: string, accuracy: string, error: string) =>
			`An ${pairs} Paaren aus Geschichten, die es nicht kannte, ordnete es ${accuracy} richtig; seine Ansagen lagen im Mittel ${error} daneben. Das sind amerikanische Nachrichtentitel von 2013–15: Für Ihre Anzeigen ist es ein Ausgangspunkt, keine Zusage.`,
		learnt: "Was die Bewertung bei Ihnen gelernt hat",
		shippedShare: "Mitgeliefertes Modell zählt",
		shippedShareValue: (mean: string, sd: string) => `${mean} ± ${sd}`,
		shippedShareHint:
			"100 % heißt: so viel wie im Lernarchiv. Um 0 % heißt: Es hilft bei Ihnen nicht.",
		ownWords: "Eigene Wörter",
		ownWordsStrong:
			"Ihre Ergebnisse zeigen deutlich: Wörter machen hier einen Unterschied.",
		ownWordsWeak: "Noch kein deutlicher Beleg; sie zählen vorerst wenig.",
		version: "Fassung",
		texts: "Texte",
		results: "Ihre Ergebnisse",
		resultsText: (texts: string, impressions: string, clicks: string) =>
			`${texts} Texte, ${impressions} Impressionen, ${clicks} Klicks`,
		campaign: "Kampagne",
		adGroup: "Anzeigengruppe",
		impressions: "Impressionen",
		clicks: "Klicks",
		deleteAll: "Alle Ergebnisse löschen",
		deleteWarning:
			"Die Ergebnisse und alles daraus Gelernte werden gelöscht. Das lässt sich nicht zurücknehmen.",
		import: "Ergebnisse laden",
		importLead:
			"Google Ads: Berichte → Assets (Anzeigentexte) mit Impressionen und Klicks, als CSV. Deutsche und englische Spaltennamen werden erkannt; gesendet werden nur die Spalten, denen Sie eine Bedeutung geben.",
		file: "CSV-Datei",
		fileHint:
			"Bis 2.000 Zeilen, bis 1,5 MB. Derselbe Text in derselben Gruppe und Zeit ersetzt seine früheren Zahlen.",
		reportProblem: {
			"too-many-rows":
				"Mehr als 2.000 Zeilen. Teilen Sie den Bericht, z. B. nach Kampagnen, oder fassen Sie Tage zusammen.",
			"no-rows": "Unter der Kopfzeile steht nichts.",
		},
		column: "Spalte",
		firstRows: "Erste Zeilen",
		meaning: "Bedeutung",
		meaningOf: (column: string) => `Bedeutung von ${column}`,
		unnamed: (position: number) => `Spalte ${position}`,
		meanings: {
			none: "nicht verwenden",
			text: "Text",
			campaign: "Kampagne",
			adGroup: "Anzeigengruppe",
			assetType: "Art (Titel, Beschreibung)",
			impressions: "Impressionen",
			clicks: "Klicks",
			from: "Zeitraum von",
			to: "Zeitraum bis",
			day: "Tag",
		},
		missing: (names: string) => `Es fehlt noch: ${names}.`,
		ready: (rows: string) => `${rows} Zeilen sind bereit.`,
		noAdGroup:
			"Ohne Anzeigengruppe werden alle Texte miteinander verglichen. Das stimmt nur, wenn sie denselben Menschen gezeigt wurden.",
		badRows: (count: string) => `${count} Zeilen werden nicht übernommen:`,
		row: (row: string) => `Zeile ${row}`,
		whatToDo: "Abhilfe:",
		send: "Laden und lernen",
		done: (count: string) =>
			`${count} Ergebnisse geladen. Die Bewertung hat neu gelernt.`,
		mayNotImport:
			"Laden und löschen dürfen Personen mit der Rolle Redaktion oder mehr.",
	},
	en: {
		title: "Hit rate",
		lead: "How often the headline score was right: on your own ads, and where the shipped model learned.",
		toCopy: "To your copy",
		own: "On your ads",
		noResults:
			"No results of your own yet. Load a report from Google Ads below: the score learns from it, and this page then says how often it is right for you.",
		nothingToCompare:
			"Your results cannot be compared yet: it takes at least two texts in the same ad group and span that were shown and clicked.",
		notEnough: (has: string, needs: string, places: string) =>
			`Too little to name a rate yet: ${has} of ${needs} independent comparisons, from ${places}. More ad groups or a longer span help.`,
		places: (count: number) =>
			count === 1 ? "1 ad group" : `${count} ad groups`,
		sentence: (right: string, low: string, high: string) =>
			`Of 100 pairs of texts that really differed in your account, the score would have put ${right} in the right order (95% interval ${low} to ${high}).`,
		sentenceNamed: (share: string, right: string, low: string, high: string) =>
			`It names a winner for ${share} of the pairs; then it is right ${right} of the time (${low} to ${high}).`,
		sentenceSilent:
			"It names no winner for any pair so far: your results show no difference it could be sure of.",
		noneScored:
			"There is no score for any of your pairs: the shipped model knows English only, and your results do not carry one of their own yet.",
		chance:
			"A coin would be right 50 times. The interval includes that: do not rely on it yet.",
		shippedAlone: (value: string, low: string, high: string) =>
			`The shipped model alone would have reached ${value} on the same pairs (${low} to ${high}).`,
		fair: "Every pair is judged by a model that saw neither this ad group nor these texts. Pairs with a clear difference are counted (|z| above 1.96).",
		byTime: (day: string) => `New texts since ${day}`,
		byTimeText: (right: string, low: string, high: string) =>
			`Learned only from the time before: ${right} right (95% interval ${low} to ${high}).`,
		plot: "How sure, how often right",
		plotOwn: "Your ads",
		plotShipped: "Shipped model, US news 2013–15",
		plotUnit: "share of pairs in the right order",
		plotX: "Chance the score gave its winner",
		plotSummary: (parts: string) => `How often the score was right: ${parts}.`,
		plotPart: (predicted: string, right: string) =>
			`${right} where it said ${predicted}`,
		plotNote:
			"Upright lines: 95% interval (Wilson). On the dashed line the score is right as often as it says.",
		even: "right as often as it says",
		predicted: "Said",
		right: "Right",
		interval: "95% interval",
		pairs: "Pairs",
		comparisons: "Independent comparisons",
		shipped: "The shipped model",
		shippedText: (pairs: string, accuracy: string, error: string) =>
			`On ${pairs} pairs from stories it had not seen, it put ${accuracy} in the right order; what it said was off by ${error} on average. Those are American news headlines of 2013–15: a starting point for your ads, not a promise.`,
		learnt: "What the score learned from you",
		shippedShare: "The shipped model counts",
		shippedShareValue: (mean: string, sd: string) => `${mean} ± ${sd}`,
		shippedShareHint:
			"100% means as much as in its archive. Around 0% means it does not help for your readers.",
		ownWords: "Words of your own",
		ownWordsStrong:
			"Your results show clearly that words make a difference here.",
		ownWordsWeak: "No clear evidence yet; they count for little meanwhile.",
		version: "Version",
		texts: "Texts",
		results: "Your results",
		resultsText: (texts: string, impressions: string, clicks: string) =>
			`${texts} texts, ${impressions} impressions, ${clicks} clicks`,
		campaign: "Campaign",
		adGroup: "Ad group",
		impressions: "Impressions",
		clicks: "Clicks",
		deleteAll: "Delete all results",
		deleteWarning:
			"The results and all that was learned from them will be deleted. This cannot be undone.",
		import: "Load results",
		importLead:
			"Google Ads: Reports → Assets with impressions and clicks, as CSV. German and English column names are recognised; only the columns you give a meaning are sent.",
		file: "CSV file",
		fileHint:
			"Up to 2,000 rows, up to 1.5 MB. The same text in the same group and span replaces its earlier figures.",
		reportProblem: {
			"too-many-rows":
				"More than 2,000 rows. Divide the report, by campaign for example, or sum up days.",
			"no-rows": "There is nothing below the header line.",
		},
		column: "Column",
		firstRows: "First rows",
		meaning: "Meaning",
		meaningOf: (column: string) => `Meaning of ${column}`,
		unnamed: (position: number) => `Column ${position}`,
		meanings: {
			none: "do not use",
			text: "Text",
			campaign: "Campaign",
			adGroup: "Ad group",
			assetType: "Kind (headline, description)",
			impressions: "Impressions",
			clicks: "Clicks",
			from: "Span from",
			to: "Span to",
			day: "Day",
		},
		missing: (names: string) => `Still missing: ${names}.`,
		ready: (rows: string) => `${rows} rows are ready.`,
		noAdGroup:
			"Without an ad group all texts are compared with each other. That is right only if they were shown to the same people.",
		badRows: (count: string) => `${count} rows will not be taken:`,
		row: (row: string) => `Row ${row}`,
		whatToDo: "What to do:",
		send: "Load and learn",
		done: (count: string) =>
			`${count} results loaded. The score has learned anew.`,
		mayNotImport: "Loading and deleting takes the role of editor or more.",
	},
});
