import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const budgetMessages = defineMessages({
	de: {
		title: "Wohin geht der nächste Euro?",
		lead: "Eine Tabelle mit Wochen, Ausgaben und Umsatz genügt. Geprüft wird sie hier im Browser, bevor etwas gespeichert wird.",
		models: "Fertige Modelle",
		modelLink: "Modell",
		data: "Daten",
		span: (from: string, to: string, weeks: number) =>
			`${from} bis ${to}, ${weeks} Wochen`,
		verdict: "Urteil",
		made: "Berechnet",
		noModels: "Noch keines. Beginnen Sie mit einer Datei.",
		running: "Läuft gerade",
		runningJob: (share: string) => `Modell wird berechnet, ${share} fertig`,
		file: "1. Datei",
		drop: "CSV-Datei hierher ziehen oder auswählen",
		fileHint:
			"Eine Zeile je Woche, die erste Zeile mit Spaltennamen. Komma, Semikolon oder Tabulator; bis 1,5 MB. Aus Excel: „Speichern unter“, dann „CSV UTF-8“.",
		chosen: (name: string, rows: string) => `${name}: ${rows} Zeilen`,
		fileProblem: {
			spreadsheet:
				"Das ist eine Tabellendatei, keine CSV-Datei. Öffnen Sie sie und speichern Sie sie als „CSV UTF-8“.",
			"too-large":
				"Die Datei ist größer als 1,5 MB. Lassen Sie Spalten weg, die nicht gebraucht werden.",
			empty: "Die Datei ist leer.",
			unreadable:
				"Die Datei ließ sich nicht lesen. Wählen Sie sie noch einmal aus.",
		},
		readAsWindows:
			"Als Windows-1252 gelesen, weil die Datei kein UTF-8 ist. Prüfen Sie die Umlaute.",
		columns: "2. Was die Spalten bedeuten",
		columnsHint: "Vorausgefüllt nach Namen und Inhalt. Bitte prüfen.",
		column: "Spalte",
		firstRows: "Erste Zeilen",
		meaning: "Bedeutung",
		role: {
			date: "Woche",
			target: "Zielgröße (mehr ist besser)",
			channel: "Kanal",
			control: "Einflussgröße",
			none: "Nicht verwenden",
		},
		meaningOf: (column: string) => `Bedeutung von ${column}`,
		costOf: (column: string) => `Kosten von ${column}`,
		costHere: "Werte sind Ausgaben",
		costIn: (column: string) => `Kosten stehen in ${column}`,
		empty: (count: number) => `${count} leer`,
		missing: {
			date: "Wählen Sie die Spalte mit der Woche.",
			target:
				"Wählen Sie die Spalte, von der Sie mehr wollen: Umsatz, Bestellungen, Anmeldungen.",
			channel: "Wählen Sie mindestens einen Kanal.",
		},
		currency: "Währung der Ausgaben",
		currencyHint: "Drei Buchstaben, etwa EUR. Leer, wenn unbekannt.",
		currencyBad: "Eine Währung hat drei Großbuchstaben, etwa EUR.",
		more: "Weitere Einstellungen",
		yearly: "Jahreswellen",
		yearlyHint:
			"Wie fein die Saison nachgezeichnet wird, 0 bis 10; 0 schaltet sie aus.",
		maxLag: "Nachwirkung in Wochen",
		maxLagHint: "Wie lange Werbung höchstens nachwirken kann, 1 bis 26.",
		origins: "Rückprüfungen",
		originsHint:
			"Wie oft das Modell Wochen vorhersagt, die es nicht kennt, 0 bis 3.",
		check: "Prüfung der Daten",
		checkOk: (weeks: number, channels: number) =>
			`In Ordnung: ${weeks} Wochen, ${channels} ${channels === 1 ? "Kanal" : "Kanäle"}.`,
		checkErrors: (count: number) =>
			count === 1
				? "Eines ist zu beheben, bevor es weitergeht."
				: `${count} Dinge sind zu beheben, bevor es weitergeht.`,
		error: "Fehler",
		warning: "Warnung",
		here: "Vorab ansehen",
		hereHint:
			"Rechnet das ganze Modell hier im Browser; nichts wird gespeichert oder gesendet. Gespeichert ergeben dieselben Daten dieselben Zahlen.",
		hereStart: "Hier berechnen",
		hereBroken:
			"Dieser Browser hat die Rechnung abgebrochen. Speichern Sie die Daten; dann rechnet der Dienst.",
		start: "3. Berechnen",
		name: "Name dieser Daten",
		startFit: "Speichern und Modell berechnen",
		startHint:
			"Die Datei wird im Arbeitsbereich gespeichert. Die Berechnung dauert meist unter einer Minute; Sie sehen, wie weit sie ist.",
		roleTooLow:
			"Ihre Rolle darf Modelle ansehen, aber keine Daten hochladen. Nötig ist Bearbeiter.",
		saving: "Wird gespeichert …",
		progressTitle: "Das Modell wird berechnet",
		progressLead:
			"Sie können diese Seite verlassen; die Berechnung läuft weiter.",
		stage: {
			read: "Daten werden gelesen",
			optimise: "Die wahrscheinlichste Erklärung wird gesucht",
			draw: "Die Unsicherheit wird vermessen",
			backtest: "Geprüft wird an Wochen, die das Modell nicht kennt",
			save: "Das Ergebnis wird gespeichert",
		},
		queued: "Wartet, bis Platz ist",
		cancel: "Abbrechen",
		cancelled: "Abgebrochen. Es blieb nichts Halbes zurück.",
		failed: "Die Berechnung hat kein Modell ergeben.",
		again: "Noch einmal berechnen",
		back: "Zurück zu den Daten",
		lost: "Verbindung verloren; es wird weiter nachgefragt …",
	},
	en: {
		title: "Where does the next euro go?",
		lead: "A table of weeks, spend and revenue is enough. It is checked here in your browser before anything is stored.",
		models: "Fitted models",
		modelLink: "Model",
		data: "Data",
		span: (from: string, to: string, weeks: number) =>
			`${from} to ${to}, ${weeks} weeks`,
		verdict: "Verdict",
		made: "Computed",
		noModels: "None yet. Begin with a file.",
		running: "Running now",
		runningJob: (share: string) => `A model is being fitted, ${share} done`,
		file: "1. File",
		drop: "Drop a CSV file here, or choose one",
		fileHint:
			"One row a week, column names in the first row. Comma, semicolon or tab; up to 1.5 MB. From Excel: “Save as”, then “CSV UTF-8”.",
		chosen: (name: string, rows: string) => `${name}: ${rows} rows`,
		fileProblem: {
			spreadsheet:
				"This is a spreadsheet, not a CSV file. Open it and save it as “CSV UTF-8”.",
			"too-large":
				"The file is larger than 1.5 MB. Leave out columns that are not needed.",
			empty: "The file is empty.",
			unreadable: "The file could not be read. Choose it once more.",
		},
		readAsWindows:
			"Read as Windows-1252, since the file is not UTF-8. Check the special characters.",
		columns: "2. What the columns mean",
		columnsHint: "Filled in from names and contents. Please check.",
		column: "Column",
		firstRows: "First rows",
		meaning: "Meaning",
		role: {
			date: "Week",
			target: "Target (more is better)",
			channel: "Channel",
			control: "Control",
			none: "Leave out",
		},
		meaningOf: (column: string) => `Meaning of ${column}`,
		costOf: (column: string) => `Cost of ${column}`,
		costHere: "Values are spend",
		costIn: (column: string) => `Cost stands in ${column}`,
		empty: (count: number) => `${count} empty`,
		missing: {
			date: "Choose the column with the week.",
			target: "Choose the column you want more of: revenue, orders, sign-ups.",
			channel: "Choose at least one channel.",
		},
		currency: "Currency of spend",
		currencyHint: "Three letters, such as EUR. Empty if not known.",
		currencyBad: "A currency has three capital letters, such as EUR.",
		more: "More settings",
		yearly: "Yearly waves",
		yearlyHint: "How finely the season is traced, 0 to 10; 0 turns it off.",
		maxLag: "Carry-over in weeks",
		maxLagHint: "How long media can keep working at most, 1 to 26.",
		origins: "Backtests",
		originsHint: "How often the model foretells weeks it has not seen, 0 to 3.",
		check: "Check of the data",
		checkOk: (weeks: number, channels: number) =>
			`Fine: ${weeks} weeks, ${channels} ${channels === 1 ? "channel" : "channels"}.`,
		checkErrors: (count: number) =>
			count === 1
				? "One thing to fix before going on."
				: `${count} things to fix before going on.`,
		error: "Error",
		warning: "Warning",
		here: "Look first",
		hereHint:
			"Computes the whole model here in your browser; nothing is stored or sent. Once stored, the same data give the same numbers.",
		hereStart: "Compute here",
		hereBroken:
			"This browser broke the computation off. Store the data; then the service computes.",
		start: "3. Fit",
		name: "Name of these data",
		startFit: "Save and fit a model",
		startHint:
			"The file is stored in the workspace. Fitting mostly takes less than a minute; you see how far it is.",
		roleTooLow:
			"Your role may look at models but not upload data. Editor is needed.",
		saving: "Saving …",
		progressTitle: "The model is being fitted",
		progressLead: "You can leave this page; the fit goes on.",
		stage: {
			read: "Reading the data",
			optimise: "Looking for the most likely explanation",
			draw: "Measuring the uncertainty",
			backtest: "Testing on weeks the model has not seen",
			save: "Saving the result",
		},
		queued: "Waiting for a free place",
		cancel: "Cancel",
		cancelled: "Cancelled. Nothing half-done was left behind.",
		failed: "The fit did not give a model.",
		again: "Fit again",
		back: "Back to the data",
		lost: "Connection lost; still asking …",
	},
});
