import type { UnitTask } from "@lotse/shared/contract/units.ts";
import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

const tasksDe: { readonly [task in UnitTask]: string } = {
	"ad-variants": "Anzeigentexte",
	rewrite: "Text überarbeiten",
	"product-description": "Produktbeschreibung",
	attributes: "Produktmerkmale",
	localisation: "In eine andere Sprache",
	"seo-outline": "Gliederung einer Seite",
	"structured-data": "Strukturierte Daten",
	hreflang: "Sprachverweise",
	"alt-text": "Bildbeschreibungen",
	"subject-line": "Betreffzeilen",
	"meta-tags": "Seitentitel und Beschreibung",
	"social-post": "Beiträge",
};
const tasksEn: { readonly [task in UnitTask]: string } = {
	"ad-variants": "Ad texts",
	rewrite: "Rewrite a text",
	"product-description": "Product description",
	attributes: "Product attributes",
	localisation: "Into another language",
	"seo-outline": "Outline of a page",
	"structured-data": "Structured data",
	hreflang: "Language links",
	"alt-text": "Picture descriptions",
	"subject-line": "Subject lines",
	"meta-tags": "Page title and description",
	"social-post": "Posts",
};

/** The page of eval suites, their runs, and how much people edit. */
export const evalsMessages = defineMessages({
	de: {
		title: "Evals",
		lead: "Bevor eine Vorlage oder ein Modell für Sie schreibt, muss es Prüfreihen bestehen: Angriffe, verbotene Aussagen, Belege. Es zählt die untere Grenze der Quote, nicht die Quote.",
		tasks: tasksDe,
		run: "Prüfen",
		suite: "Prüfreihe",
		template: "Vorlage",
		asWritten: "Jeder Fall, wie er ist",
		version: "Fassung",
		versionHint: "Leer: die aktive.",
		start: "Laufen lassen",
		running: "Läuft. Mit einem Modell kann das Minuten dauern.",
		mayNot: "Laufen lassen dürfen Redaktion und höher.",
		cases: (count: number) => `${count} Fälle`,
		own: "eigene",
		verdicts: {
			go: "Freie Fahrt",
			"no-go": "Halt",
			"too-few": "Zu wenige Fälle",
		},
		verdictTexts: {
			go: (low: string, wanted: string) =>
				`Die untere Grenze ${low} erreicht die geforderten ${wanted}.`,
			"no-go": (low: string, wanted: string) =>
				`Die untere Grenze ${low} liegt unter den geforderten ${wanted}. Eine eigene Fassung lässt sich so nicht aktivieren.`,
			"too-few": (low: string, wanted: string) =>
				`Alles bestanden, aber mit so wenigen Fällen reicht die untere Grenze ${low} nicht an ${wanted}. Ergänzen Sie Fälle.`,
		},
		spent: (tokens: string, cost: string) =>
			`${tokens} Token, Kosten: ${cost}.`,
		noCost: "keine",
		unknownCost: "unbekannt",
		history: "Verlauf",
		noRuns: "Noch kein Lauf.",
		when: "Wann",
		model: "Modell",
		recorded: "aufgezeichnet",
		passed: "Bestanden",
		lower: "Untere Grenze",
		verdict: "Ergebnis",
		details: "Ansehen",
		category: "Kategorie",
		rate: "Quote",
		interval: "95-%-Bereich",
		failed: "Nicht bestanden",
		allPassed: "Alle Fälle bestanden.",
		noText: "Kein Text",
		editing: "Wie viel Menschen ändern",
		editingLead:
			"Anteil der Wörter, die jemand änderte, bevor der Text freigegeben war. Genannt wird eine Vorlage nur, wenn ihr Bereich unter allen anderen liegt.",
		noEditing:
			"Noch hat niemand über einen Text entschieden. Das geschieht unter Freigabe.",
		edited: "Geändert",
		approved: "Freigegeben",
		least: "am wenigsten",
		tooFew: "unter 3 Texten",
		feedback: "Aus Rückmeldungen",
		feedbackText: (count: number) =>
			count === 1
				? "1 Text, den jemand gemeldet, zurückgewiesen oder vor der Freigabe geändert hat, ist ein Prüffall."
				: `${count} Texte, die jemand gemeldet, zurückgewiesen oder vor der Freigabe geändert hat, sind Prüffälle.`,
		noFeedback:
			"Noch nichts gemeldet, zurückgewiesen oder geändert. Was unter Freigabe geschieht, wird hier zum Prüffall.",
		keep: "Als Prüfreihe behalten",
		kept: "Behalten: sie steht jetzt in der Auswahl.",
	},
	en: {
		title: "Evals",
		lead: "Before a template or a model writes for you it has to pass suites: attacks, forbidden claims, support. What counts is the rate's lower bound, not the rate.",
		tasks: tasksEn,
		run: "Run",
		suite: "Suite",
		template: "Template",
		asWritten: "Each case as it is",
		version: "Version",
		versionHint: "Empty: the active one.",
		start: "Run",
		running: "Running. With a model this can take minutes.",
		mayNot: "Editors and above may run suites.",
		cases: (count: number) => `${count} cases`,
		own: "own",
		verdicts: { go: "Go", "no-go": "No go", "too-few": "Too few cases" },
		verdictTexts: {
			go: (low: string, wanted: string) =>
				`The lower bound ${low} reaches the ${wanted} asked for.`,
			"no-go": (low: string, wanted: string) =>
				`The lower bound ${low} is below the ${wanted} asked for. An own version cannot become active like this.`,
			"too-few": (low: string, wanted: string) =>
				`All passed, but with so few cases the lower bound ${low} does not reach ${wanted}. Add cases.`,
		},
		spent: (tokens: string, cost: string) => `${tokens} tokens, cost: ${cost}.`,
		noCost: "none",
		unknownCost: "unknown",
		history: "History",
		noRuns: "No run yet.",
		when: "When",
		model: "Model",
		recorded: "recorded",
		passed: "Passed",
		lower: "Lower bound",
		verdict: "Result",
		details: "Look",
		category: "Category",
		rate: "Rate",
		interval: "95 % interval",
		failed: "Failed",
		allPassed: "Every case passed.",
		noText: "No text",
		editing: "How much people edit",
		editingLead:
			"Share of the words somebody changed before the text was approved. A template is named only where its interval lies below all others.",
		noEditing: "Nobody has decided on a text yet. That happens under Review.",
		edited: "Edited",
		approved: "Approved",
		least: "least",
		tooFew: "fewer than 3 texts",
		feedback: "From feedback",
		feedbackText: (count: number) =>
			count === 1
				? "1 text somebody reported, refused or changed before approval is an eval case."
				: `${count} texts somebody reported, refused or changed before approval are eval cases.`,
		noFeedback:
			"Nothing reported, refused or changed yet. What happens under Review becomes a case here.",
		keep: "Keep as a suite",
		kept: "Kept: it stands among the suites now.",
	},
});
