import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const writeMessages = defineMessages({
	de: {
		title: "Was soll geschrieben werden?",
		lead: "Ein kurzer Auftrag genügt. Geschrieben wird nur, was in Ihren Quellen oder im Auftrag steht; jeder Text ist geprüft, bevor Sie ihn sehen, und nichts geht ohne Freigabe hinaus.",
		brief: "Auftrag",
		task: "Aufgabe",
		language: "Sprache der Texte",
		sourceLanguage: "Sprache des Ausgangstexts",
		houseLanguage: "Deutsch oder Englisch",
		product: "Produkt",
		productHint: "Wie es heißt, etwa „Rucksack Nordweg“.",
		facts: "Fakten, einer je Zeile",
		factsHint:
			"Dürfen gesagt werden, auch „Gewicht: 890 g“. Dazu kommen Ihre Quellen.",
		keywords: "Suchbegriffe",
		keywordsHint: "Mit Komma getrennt.",
		source: "Ausgangstext",
		sourceHint: "Der Text, um den es geht.",
		pictures: "Bilder, eines je Zeile",
		picturesHint:
			"Adresse, dann was zu sehen ist: https://… Vorderseite in Schwarz",
		alternates: "Sprachfassungen, eine je Zeile",
		alternatesHint: "Kürzel, dann Adresse: de https://…",
		more: "Mehr vorgeben",
		goal: "Ziel",
		audience: "Zielgruppe",
		tone: "Tonfall",
		toneHint: "Leer: wie im Leitfaden.",
		evidence: "Was Käufer bewegt",
		evidenceHint: "Etwa aus einem Experiment: Herkunft, Haltbarkeit.",
		mustHave: "Muss vorkommen",
		forbidden: "Darf nicht vorkommen",
		useKnowledge: "Quellen des Arbeitsbereichs verwenden",
		write: "Schreiben",
		writing: "Es wird geschrieben und geprüft …",
		passed: (count: number) =>
			count === 1 ? "1 Text geprüft" : `${count} Texte geprüft`,
		roleTooLow:
			"Ihre Rolle darf Texte ansehen, aber keine schreiben. Nötig ist Bearbeiter.",
		results: "Ergebnis",
		nothing: "Es ist kein Text entstanden, der alle Prüfungen besteht.",
		writtenBy: (writer: string, seconds: string) =>
			`Geschrieben von ${writer} in ${seconds} s.`,
		embedded: "dem eingebauten Schreiber, ohne Sprachmodell",
		fromCache: "Schon einmal gefragt: Die Antwort war aufbewahrt.",
		supported: (share: string) => `${share} belegt`,
		nothingStated: "stellt nichts fest",
		sources: (count: number) => (count === 1 ? "1 Quelle" : `${count} Quellen`),
		hints: (count: number) => (count === 1 ? "1 Hinweis" : `${count} Hinweise`),
		own: "aus dem Auftrag",
		restsOn: "Beruht auf",
		flagged: "Bitte ansehen",
		send: (count: number) =>
			count === 1
				? "1 Text zur Freigabe geben"
				: `${count} Texte zur Freigabe geben`,
		choose: (text: string) => `Auswählen: ${text}`,
		sent: (count: number) =>
			count === 1
				? "1 Text wartet auf Freigabe."
				: `${count} Texte warten auf Freigabe.`,
		refused: (count: number) =>
			count === 1
				? "1 Text ließ sich nicht abgeben."
				: `${count} Texte ließen sich nicht abgeben.`,
		heldBack: (count: number) => `Zurückgehalten (${count})`,
		heldBackLead:
			"Geschrieben, aber nicht gezeigt, weil eine Prüfung widerspricht:",
		preview: "So kann die Anzeige aussehen",
		previewHint:
			"Google setzt aus Ihren Texten zusammen; das ist eine von vielen Fassungen.",
		sponsored: "Anzeige",
		shuffle: "Andere Fassung",
		edit: "Titel und Beschreibungen ändern",
		slotNumber: (slot: string, number: number) => `${slot} ${number}`,
		width: (width: number, limit: number) => `${width} von ${limit} Zeichen`,
		editHint: "Geändertes wird beim Abgeben noch einmal geprüft.",
		copy: "Kopieren",
		markup: "Für den Kopf der Seite (maschinenlesbare Kennzeichnung)",
		disclosure: "Hinweis für Leser",
		meter: "Tagesbudget der Sprachmodelle",
		meterOf: (used: string, limit: string) =>
			`${used} von ${limit} Token heute.`,
		noTokens: "Der eingebaute Schreiber verbraucht keine.",
		notConnected:
			"Kein Sprachmodell ist verbunden; der eingebaute Schreiber schreibt, das verbraucht keine Token.",
		howToConnect: "Modell verbinden",
		cost: (amount: string, unpriced: string) =>
			unpriced === "0"
				? `Kosten heute: ${amount}.`
				: `Kosten heute: ${amount}, dazu ${unpriced} Token ohne Preis.`,
		costUnknown: "Kosten heute: unbekannt, es fehlt ein Preis.",
		budgets: "Budgets und Preise",
		costOf: (amount: string) => `Kosten: ${amount}.`,
		tokensOf: (sent: string, answered: string) =>
			`${sent} Token gesendet, ${answered} geantwortet.`,
		unknownCost: "unbekannt",
		learntFrom: (count: number) =>
			count === 1
				? "Mit 1 korrigierten Text als Beispiel."
				: `Mit ${count} korrigierten Texten als Beispiel.`,
		feeds: "Für einen ganzen Feed schreiben",
		feedsLead:
			"Eine CSV- oder TSV-Datei mit den Spalten title, description, brand, link, image_link und weiteren Merkmalen, bis 5.000 Produkte. Der Auftrag oben gilt für alle.",
		feedFile: "Produktdatei",
		feedRead: (count: number) =>
			count === 1 ? "1 Produkt gelesen." : `${count} Produkte gelesen.`,
		feedEmpty:
			"In der Datei fehlt eine Spalte title (oder Titel, name) mit Inhalt.",
		feedTooMany: "Mehr als 5.000 Produkte. Teilen Sie die Datei.",
		feedName: "Name",
		feedStart: "Für alle schreiben",
		feedState: {
			queued: "wartet",
			running: "läuft",
			paused: "angehalten",
			done: "fertig",
			failed: "gescheitert",
			cancelled: "abgebrochen",
		},
		feedProgress: (done: string, total: string, units: string) =>
			`${done} von ${total} Produkten, ${units} Texte`,
		feedEmptyOnes: (count: string) => `${count} ohne Text`,
		pause: "Anhalten",
		resume: "Fortsetzen",
		cancel: "Abbrechen",
		noFeeds: "Noch kein Feed.",
		slots: {
			headline: "Titel",
			description: "Beschreibung",
			title: "Titel",
			text: "Text",
			attribute: "Merkmal",
			heading: "Überschrift",
			point: "Punkt",
			"json-ld": "JSON-LD",
			links: "Verweise",
			alt: "Bildbeschreibung",
			subject: "Betreff",
			post: "Beitrag",
		},
	},
	en: {
		title: "What is to be written?",
		lead: "A short brief will do. Only what your sources or the brief say is written; every text is checked before you see it, and nothing goes out without approval.",
		brief: "Brief",
		task: "Task",
		language: "Language of the texts",
		sourceLanguage: "Language of the original",
		houseLanguage: "German or English",
		product: "Product",
		productHint: "What it is called, such as “Nordweg backpack”.",
		facts: "Facts, one a line",
		factsHint: "May be stated, “Weight: 890 g” too. Your sources are added.",
		keywords: "Keywords",
		keywordsHint: "Separated by commas.",
		source: "Original text",
		sourceHint: "The text this is about.",
		pictures: "Pictures, one a line",
		picturesHint: "Address, then what it shows: https://… front in black",
		alternates: "Language versions, one a line",
		alternatesHint: "Code, then address: de https://…",
		more: "Give more",
		goal: "Goal",
		audience: "Audience",
		tone: "Tone",
		toneHint: "Empty: as the style guide says.",
		evidence: "What moves buyers",
		evidenceHint: "Such as from an experiment: origin, durability.",
		mustHave: "Must be in it",
		forbidden: "Must not be in it",
		useKnowledge: "Use the workspace's sources",
		write: "Write",
		writing: "Writing and checking …",
		passed: (count: number) =>
			count === 1 ? "1 text checked" : `${count} texts checked`,
		roleTooLow:
			"Your role may look at texts but not write any. It takes editor.",
		results: "Result",
		nothing: "No text came about that passes every check.",
		writtenBy: (writer: string, seconds: string) =>
			`Written by ${writer} in ${seconds} s.`,
		embedded: "the embedded writer, without a language model",
		fromCache: "Asked before: the answer had been kept.",
		supported: (share: string) => `${share} supported`,
		nothingStated: "states no fact",
		sources: (count: number) => (count === 1 ? "1 source" : `${count} sources`),
		hints: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
		own: "from the brief",
		restsOn: "Rests on",
		flagged: "Please look",
		send: (count: number) =>
			count === 1 ? "Send 1 text to review" : `Send ${count} texts to review`,
		choose: (text: string) => `Select: ${text}`,
		sent: (count: number) =>
			count === 1
				? "1 text waits for review."
				: `${count} texts wait for review.`,
		refused: (count: number) =>
			count === 1
				? "1 text could not be sent."
				: `${count} texts could not be sent.`,
		heldBack: (count: number) => `Held back (${count})`,
		heldBackLead: "Written but not shown, because a check objects:",
		preview: "What the ad may look like",
		previewHint: "Google combines your texts; this is one way of many.",
		sponsored: "Sponsored",
		shuffle: "Another combination",
		edit: "Edit headlines and descriptions",
		slotNumber: (slot: string, number: number) => `${slot} ${number}`,
		width: (width: number, limit: number) => `${width} of ${limit} characters`,
		editHint: "What you change is checked again when you send it.",
		copy: "Copy",
		markup: "For the page's head (machine-readable marking)",
		disclosure: "Note for readers",
		meter: "Language models' budget for the day",
		meterOf: (used: string, limit: string) =>
			`${used} of ${limit} tokens today.`,
		noTokens: "The embedded writer uses none.",
		notConnected:
			"No language model is connected; the embedded writer writes, which uses no tokens.",
		howToConnect: "Connect a model",
		cost: (amount: string, unpriced: string) =>
			unpriced === "0"
				? `Cost today: ${amount}.`
				: `Cost today: ${amount}, and ${unpriced} tokens without a price.`,
		costUnknown: "Cost today: unknown, a price is missing.",
		budgets: "Budgets and prices",
		costOf: (amount: string) => `Cost: ${amount}.`,
		tokensOf: (sent: string, answered: string) =>
			`${sent} tokens sent, ${answered} answered.`,
		unknownCost: "unknown",
		learntFrom: (count: number) =>
			count === 1
				? "With 1 corrected text as an example."
				: `With ${count} corrected texts as examples.`,
		feeds: "Write for a whole feed",
		feedsLead:
			"A CSV or TSV file with the columns title, description, brand, link, image_link and further attributes, up to 5,000 products. The brief above holds for all.",
		feedFile: "Product file",
		feedRead: (count: number) =>
			count === 1 ? "1 product read." : `${count} products read.`,
		feedEmpty: "The file lacks a column title (or name) with content.",
		feedTooMany: "More than 5,000 products. Split the file.",
		feedName: "Name",
		feedStart: "Write for all",
		feedState: {
			queued: "waiting",
			running: "running",
			paused: "paused",
			done: "done",
			failed: "failed",
			cancelled: "cancelled",
		},
		feedProgress: (done: string, total: string, units: string) =>
			`${done} of ${total} products, ${units} texts`,
		feedEmptyOnes: (count: string) => `${count} without a text`,
		pause: "Pause",
		resume: "Resume",
		cancel: "Cancel",
		noFeeds: "No feed yet.",
		slots: {
			headline: "Headline",
			description: "Description",
			title: "Title",
			text: "Text",
			attribute: "Attribute",
			heading: "Heading",
			point: "Point",
			"json-ld": "JSON-LD",
			links: "Links",
			alt: "Picture description",
			subject: "Subject line",
			post: "Post",
		},
	},
});
