import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

/** What the plugin says in the editor. German without "du" and "Sie": WordPress speaks either, and this fits both. */
export const words = defineMessages({
	de: {
		open: "Lotse öffnen",
		title: "Titel",
		excerpt: "Textauszug",
		seo: "SEO-Beschreibung",
		reading: "Der Text wird gelesen …",
		unread: {
			empty:
				"Noch kein Text. Sobald etwas geschrieben ist, stehen hier Hinweise.",
			"too-long":
				"Der Beitrag hat über eine Million Zeichen und wird nicht gelesen.",
		},
		hardest: "Die schwersten Sätze",
		findings: (count: number) => `Hinweise (${count})`,
		levels: { error: "Fehler", warning: "Warnungen", suggestion: "Vorschläge" },
		count: {
			error: (count: number) => `${count} Fehler`,
			warning: (count: number) =>
				count === 1 ? "1 Warnung" : `${count} Warnungen`,
			suggestion: (count: number) =>
				count === 1 ? "1 Vorschlag" : `${count} Vorschläge`,
		},
		moreFindings: (count: number) => `… und ${count} weitere.`,
		show: "Im Text zeigen",
		applied: "Ersetzt. „Rückgängig“ im Editor holt den alten Text zurück.",
		refused: {
			"text-changed":
				"Der Text hat sich inzwischen geändert; nichts wurde ersetzt.",
			"formats-differ":
				"Die Stelle ist nur teilweise fett, verlinkt oder enthält ein Bild. Damit davon nichts verloren geht, wurde nichts ersetzt. Der Vorschlag lässt sich kopieren:",
		},
		removal: "(streichen)",
		copy: "Kopieren",
		copied: "Kopiert.",
		copyFailed: "Kopieren ging nicht; der Text lässt sich markieren.",
		noTitle: "Noch kein Titel.",
		scoreUnit:
			"Wahrscheinlichkeit, gegen eine typische Überschrift zu gewinnen",
		scoreAmongOwn:
			"Chance, gegen einen typischen eigenen Anzeigentext zu gewinnen, bei den eigenen Lesenden. Gelernt aus den Anzeigen des Arbeitsbereichs und dem Archiv. Keine Klickrate.",
		thisTitle: "Dieser Titel",
		readability: "Lesbarkeit",
		complexity: "Komplexität",
		complexityUnit: "1 sehr leicht bis 7 sehr komplex, wie Lernende es fänden",
		thisPost: "Dieser Beitrag",
		complexityNote:
			"Aus Länge, Seltenheit und Bau der Sätze geschätzt, für Deutsch.",
		limits: "Was das nicht ist",
		limitsScore:
			"Der Wert vergleicht mit Überschriften eines US-Nachrichtenarchivs (2013–15). Er ist keine Klickrate und kennt das eigene Publikum nicht.",
		limitsLaw:
			"Die Hinweise nennen Regeln mit Quelle; sie sind keine Rechtsberatung und nicht vollständig.",
		limitsLocal:
			"Alles wird in diesem Browser berechnet. Kein Text verlässt ihn.",
		language: (name: string) => `Sprache des Texts: ${name}`,
		languageName: { de: "Deutsch", en: "Englisch", unknown: "nicht erkannt" },
		versions: (model: string, rules: string) => `Stand: ${model} · ${rules}`,
		guide: {
			unpaired: "Ohne Konsole: es gelten die Regeln, die Lotse mitbringt.",
			loading: "Der Styleguide wird geholt …",
			unwritten:
				"Der Arbeitsbereich hat noch keinen Styleguide; es gelten die Regeln, die Lotse mitbringt.",
			unreachable:
				"Der Styleguide ließ sich nicht laden; es gelten die Regeln, die Lotse mitbringt.",
			workspace: (name: string, version: number, at: string) =>
				`Styleguide „${name}“, Version ${version}, vom ${at}.`,
			stale: "Die Konsole antwortet gerade nicht; das ist die letzte Fassung.",
		},
		prePublish: (count: number) =>
			count === 0 ? "Lotse: nichts offen" : `Lotse: ${count} offen`,
		allClear: "Nichts offen, was vor dem Veröffentlichen zählt.",
		warns:
			"Das ist noch offen. Veröffentlichen geht trotzdem; die Entscheidung bleibt beim Menschen.",
		blocks: (count: number) =>
			count === 1
				? "Das Veröffentlichen wartet, bis dieser Punkt erledigt ist. Entwürfe lassen sich weiter speichern."
				: `Das Veröffentlichen wartet, bis diese ${count} Punkte erledigt sind. Entwürfe lassen sich weiter speichern.`,
		wayOut: "Texte ändern, dann ist der Weg frei.",
		wayOutAdmin:
			"Texte ändern; oder jemand mit Administratorrechten veröffentlicht mit einer Begründung.",
		overrideReason: "Begründung",
		overrideHelp: "Wird mit Name und Zeit am Beitrag festgehalten.",
		override: "Trotzdem freigeben",
		overrideFailed: (why: string) => `Das ließ sich nicht festhalten: ${why}`,
		overridden: "Mit Begründung freigegeben.",
		lockNotice: (count: number) =>
			count === 1
				? "Lotse hält das Veröffentlichen zurück: 1 offener Punkt."
				: `Lotse hält das Veröffentlichen zurück: ${count} offene Punkte.`,
		showFindings: "Punkte zeigen",
	},
	en: {
		open: "Open Lotse",
		title: "Title",
		excerpt: "Excerpt",
		seo: "SEO description",
		reading: "Reading the text …",
		unread: {
			empty:
				"No text yet. Findings appear here as soon as something is written.",
			"too-long": "The post has over a million characters and is not read.",
		},
		hardest: "The hardest sentences",
		findings: (count: number) => `Findings (${count})`,
		levels: { error: "Errors", warning: "Warnings", suggestion: "Suggestions" },
		count: {
			error: (count: number) => (count === 1 ? "1 error" : `${count} errors`),
			warning: (count: number) =>
				count === 1 ? "1 warning" : `${count} warnings`,
			suggestion: (count: number) =>
				count === 1 ? "1 suggestion" : `${count} suggestions`,
		},
		moreFindings: (count: number) => `… and ${count} more.`,
		show: "Show in the text",
		applied: "Replaced. The editor's undo brings the old text back.",
		refused: {
			"text-changed": "The text has changed meanwhile; nothing was replaced.",
			"formats-differ":
				"This spot is partly bold or linked, or holds a picture. So that nothing of it is lost, nothing was replaced. Here is the suggestion to copy:",
		},
		removal: "(remove)",
		copy: "Copy",
		copied: "Copied.",
		copyFailed: "Copying did not work; the text can be selected.",
		noTitle: "No title yet.",
		scoreUnit: "Probability of winning against a typical headline",
		scoreAmongOwn:
			"Chance of winning against a typical ad text of your own, among your readers. Learnt from the workspace's ads and the archive. Not a click rate.",
		thisTitle: "This title",
		readability: "Readability",
		complexity: "Complexity",
		complexityUnit: "1 very easy to 7 very complex, as learners would find it",
		thisPost: "This post",
		complexityNote:
			"Estimated from length, rarity and build of the sentences, for German.",
		limits: "What this is not",
		limitsScore:
			"The score compares with headlines of a US news archive (2013–15). It is not a click-through rate and does not know your audience.",
		limitsLaw:
			"Findings name rules with their source; they are not legal advice and not complete.",
		limitsLocal: "Everything is computed in this browser. No text leaves it.",
		language: (name: string) => `Language of the text: ${name}`,
		languageName: { de: "German", en: "English", unknown: "not recognised" },
		versions: (model: string, rules: string) => `Versions: ${model} · ${rules}`,
		guide: {
			unpaired: "Without a console: the rules Lotse brings along apply.",
			loading: "Fetching the style guide …",
			unwritten:
				"The workspace has no style guide yet; the rules Lotse brings along apply.",
			unreachable:
				"The style guide could not be loaded; the rules Lotse brings along apply.",
			workspace: (name: string, version: number, at: string) =>
				`Style guide “${name}”, version ${version}, of ${at}.`,
			stale: "The console does not answer just now; this is the last version.",
		},
		prePublish: (count: number) =>
			count === 0 ? "Lotse: nothing open" : `Lotse: ${count} open`,
		allClear: "Nothing is open that counts before publishing.",
		warns:
			"This is still open. You can publish all the same; the decision is yours.",
		blocks: (count: number) =>
			count === 1
				? "Publishing waits until this is settled. Drafts can still be saved."
				: `Publishing waits until these ${count} are settled. Drafts can still be saved.`,
		wayOut: "Change the texts and the way is free.",
		wayOutAdmin:
			"Change the texts; or an administrator publishes with a reason.",
		overrideReason: "Reason",
		overrideHelp: "Kept with the post, with name and time.",
		override: "Release all the same",
		overrideFailed: (why: string) => `That could not be kept: ${why}`,
		overridden: "Released with a reason.",
		lockNotice: (count: number) =>
			count === 1
				? "Lotse holds publishing back: 1 open point."
				: `Lotse holds publishing back: ${count} open points.`,
		showFindings: "Show them",
	},
});
