import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const homeMessages = defineMessages({
	de: {
		title: "Was möchten Sie entscheiden?",
		choices: {
			"where-next-euro": "Wohin der nächste Euro geht",
			"which-words": "Welche Worte wir nehmen",
			"whom-to-win-back": "Wen wir zurückgewinnen",
			"what-moves-brand": "Was meine Marke bewegt",
		},
		explain: {
			"where-next-euro":
				"Aus Ihren wöchentlichen Ausgaben und Umsätzen: was jeder Kanal bringt, und welche Aufteilung mehr bringt.",
			"which-words":
				"Prüft und bewertet Anzeigentexte beim Tippen, vergleicht Fassungen und zeigt, warum.",
			"whom-to-win-back":
				"Aus Bestellungen: wer abzuwandern droht und warum, was eine Kundin noch wert ist, und was sich bei ihr lohnt.",
			"what-moves-brand":
				"Noch nicht möglich. Dafür braucht Lotse eine Befragung: Antworten zu Bekanntheit und Merkmalen Ihrer Marke.",
		},
		notYet: {
			"what-moves-brand": "Braucht eine Befragung",
		},
		open: "Offene Entscheidungen",
		closed: (count: number) => `Abgeschlossene Entscheidungen (${count})`,
		none: "Nichts ist offen. Beginnen Sie oben mit einer Frage; jeder Vorschlag wird hier zur Entscheidung.",
		more: "Es gibt ältere. Sie stehen vollständig im Protokoll.",
		decision: "Entscheidung",
		question: "Frage",
		state: "Stand",
		changed: "Zuletzt geändert",
		next: "Nächster Schritt",
		steps: {
			submit: "Zur Prüfung geben",
			"wait-for-submission": "Wartet darauf, zur Prüfung zu gehen",
			review: "Prüfen und entscheiden",
			"wait-for-other-approver":
				"Wartet auf die Freigabe durch eine andere Person",
			"wait-for-approval": "Wartet auf Freigabe",
			revise: "Überarbeiten und neu vorlegen",
			"wait-for-revision": "Wartet auf Überarbeitung",
			apply: "Umsetzen und vermerken",
			"wait-for-application": "Wartet auf Umsetzung",
			measure: "Wirkung messen",
			"wait-for-measurement": "Wartet auf Messung",
			none: "Abgeschlossen",
		},
	},
	en: {
		title: "What do you want to decide?",
		choices: {
			"where-next-euro": "Where the next euro goes",
			"which-words": "Which words to use",
			"whom-to-win-back": "Whom to win back",
			"what-moves-brand": "What moves my brand",
		},
		explain: {
			"where-next-euro":
				"From your weekly spend and revenue: what each channel brings, and which split brings more.",
			"which-words":
				"Checks and scores ad texts as you type, compares versions, and shows why.",
			"whom-to-win-back":
				"From orders: who is about to leave and why, what a customer is still worth, and what pays.",
			"what-moves-brand":
				"Not possible yet. For this Lotse needs a survey: answers on awareness and traits of your brand.",
		},
		notYet: {
			"what-moves-brand": "Needs a survey",
		},
		open: "Open decisions",
		closed: (count: number) => `Closed decisions (${count})`,
		none: "Nothing is open. Begin with a question above; every proposal becomes a decision here.",
		more: "There are older ones. The audit trail holds them all.",
		decision: "Decision",
		question: "Question",
		state: "State",
		changed: "Last changed",
		next: "Next step",
		steps: {
			submit: "Submit for review",
			"wait-for-submission": "Waits to be submitted",
			review: "Review and decide",
			"wait-for-other-approver": "Waits for someone else's approval",
			"wait-for-approval": "Waits for approval",
			revise: "Revise and submit again",
			"wait-for-revision": "Waits for a revision",
			apply: "Apply and note it",
			"wait-for-application": "Waits to be applied",
			measure: "Measure the effect",
			"wait-for-measurement": "Waits for a measurement",
			none: "Closed",
		},
	},
});
