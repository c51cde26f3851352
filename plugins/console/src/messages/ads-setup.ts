import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const adsSetupMessages = defineMessages({
	de: {
		path: "Der Weg zur ersten Änderung",
		steps: {
			connect: "Mit dem Werbekonto verbinden",
			choose: "Die Konten wählen, mit denen Lotse arbeitet",
			model: "Vergangene Wochen einlesen und ein Modell rechnen",
			propose: "Neue Tagesbudgets zur Entscheidung machen",
			approve: "Von einer zweiten Person freigeben lassen",
			apply: "Probelauf, dann umsetzen; Zurücknehmen geht jederzeit",
		},
		done: "erledigt",
		now: "Dorthin",
		connected:
			"Verbunden. Wählen Sie unten die Konten, mit denen Lotse arbeiten soll; Verwaltungskonten selbst haben keine Kampagnen.",
		practise: "Anmeldung üben",
		practiseHint:
			"Führt über eine Seite, die an Googles Stelle steht, zu erfundenen Konten: derselbe Weg, ohne Risiko und ohne Google.",
		import: "Wochen für das Modell",
		importLead:
			"Liest ganze Wochen von Montag bis Sonntag aus dem Konto: Kosten je Kampagnenart und den Conversion-Wert. Gespeichert wird erst, wenn Sie das Modell starten.",
		howMany: "Wie weit zurück",
		weeks: (count: string) => `${count} Wochen`,
		read: "Wochen einlesen",
		reading: "Wird gelesen …",
		progress: (done: string, all: string) => `${done} von ${all} Wochen.`,
		read1: (
			weeks: string,
			from: string,
			to: string,
			channels: string,
			cost: string,
			value: string,
		) =>
			`${weeks} Wochen gelesen, ${from} bis ${to}: ${channels}. Zusammen ${cost} Kosten und ${value} Conversion-Wert.`,
		nothing:
			"In diesem Zeitraum hat das Konto nichts ausgegeben. Wählen Sie ein anderes Konto oder gehen Sie weiter zurück.",
		save: "Wochen als CSV sichern",
		file: (account: string) => `${account}, Wochen aus dem Konto`,
	},
	en: {
		path: "The way to the first change",
		steps: {
			connect: "Connect the ad account",
			choose: "Choose the accounts Lotse works with",
			model: "Read past weeks and fit a model",
			propose: "Make new daily budgets a decision",
			approve: "Have a second person approve it",
			apply: "Dry run, then apply; it can be reverted at any time",
		},
		done: "done",
		now: "Go there",
		connected:
			"Connected. Choose below the accounts Lotse is to work with; manager accounts hold no campaigns themselves.",
		practise: "Practise the sign-in",
		practiseHint:
			"Leads over a page that stands in for Google’s to invented accounts: the same way, without risk and without Google.",
		import: "Weeks for the model",
		importLead:
			"Reads whole weeks from Monday to Sunday from the account: cost by kind of campaign and the conversion value. Nothing is stored until you start the model.",
		howMany: "How far back",
		weeks: (count: string) => `${count} weeks`,
		read: "Read weeks",
		reading: "Reading …",
		progress: (done: string, all: string) => `${done} of ${all} weeks.`,
		read1: (
			weeks: string,
			from: string,
			to: string,
			channels: string,
			cost: string,
			value: string,
		) =>
			`${weeks} weeks read, ${from} to ${to}: ${channels}. Together ${cost} of cost and ${value} of conversion value.`,
		nothing:
			"The account spent nothing in this time. Choose another account, or go back further.",
		save: "Save weeks as CSV",
		file: (account: string) => `${account}, weeks from the account`,
	},
});
