import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

/** What the column beside a table of campaigns, its card and the panel's list say. */
export const budgetWords = defineMessages({
	de: {
		column: "Lotse: Budgetvorschläge",
		head: "Lotse: Vorschlag je Tag",
		fold: "Spalte einklappen",
		unfold: "Budgetvorschläge von Lotse ausklappen",
		list: "Vorschläge je Kampagne, mit Pfeiltasten zu durchlaufen",
		aDay: "am Tag",
		keep: "so lassen",
		none: "kein Vorschlag",
		brief: (value: string, low: string, high: string) =>
			`Ertrag ${value} (${low}–${high})`,
		briefAmount: (low: string, high: string) => `${low}–${high} (90 %)`,
		spread: "Bester Betrag, 90 %",
		spreadOf: (low: string, high: string) =>
			`${low} bis ${high} am Tag: in jedem plausiblen Verlauf der Kurven neu aufgeteilt`,
		aside: (today: string) => `am Tag, heute ${today}`,
		close: "Schließen",
		suggested: "Vorgeschlagen",
		today: "Heute",
		unlimited: "Ohne Grenzen",
		returned: "Ertrag je 1 ausgegeben",
		interval: (value: string, low: string, high: string) =>
			`${value}; mit 94 % zwischen ${low} und ${high}`,
		reason: "Grund",
		model: "Modell",
		modelOf: (name: string, version: string) => `${name}, Version ${version}`,
		window: "Daten",
		days: (from: string, to: string) => `${from} bis ${to}`,
		better: "Aufteilung besser als heute",
		betterOf: (share: string) => `mit ${share} Wahrscheinlichkeit`,
		fetched: "Geholt",
		decide: "In der Konsole zur Entscheidung machen",
		look: "Konto in der Konsole ansehen",
		newTab: "(neuer Tab)",
		never:
			"Lotse ändert hier nichts: Erst eine freigegebene Entscheidung tut das.",
		why: {
			"no-campaign":
				"Zu dieser Kampagne liegt nichts vor: Sie ist pausiert oder neuer als der letzte Abruf.",
			"other-account":
				"Dieses Werbekonto ist im Arbeitsbereich nicht ausgewählt. Wählen Sie es in der Konsole unter „Google Ads“.",
			"nothing-yet":
				"Noch nichts geholt. Der Stand steht in der Seitenleiste unter „Budgets“.",
		},
		title: "Budgetvorschläge",
		unpaired:
			"Nicht verbunden. Verbinden Sie Lotse unter „Einstellungen“ mit Ihrer Konsole, dann stehen hier und neben der Kampagnentabelle von Google Ads die Budgets, die Ihr Modell vorschlägt.",
		toSettings: "Zu den Einstellungen",
		onPage: {
			shown: (count: string) =>
				`Kampagnentabelle erkannt: ${count} Kampagnen sichtbar, die Vorschläge stehen rechts daneben.`,
			unrecognised:
				"Lotse erkennt auf dieser Seite keine Kampagnentabelle und fügt dort nichts ein. Die Vorschläge stehen hier.",
			paused: "Lotse pausiert auf dieser Seite. Die Vorschläge stehen hier.",
			elsewhere:
				"Auf der Kampagnenseite von Google Ads stehen die Vorschläge auch neben der Tabelle.",
		},
		updated: (moment: string, origin: string) =>
			`Geholt ${moment} von ${origin}.`,
		problem: (text: string) =>
			`Der letzte Abruf misslang: ${text} Es gilt der letzte gute Stand.`,
		problemFirst: (text: string) =>
			`Die Vorschläge ließen sich nicht holen: ${text}`,
		unexpected:
			"Die Antwort war unverständlich. Passen die Versionen zusammen?",
		refresh: "Jetzt abrufen",
		noAccounts:
			"Im Arbeitsbereich ist kein Werbekonto ausgewählt. Verbinden Sie eines in der Konsole unter „Google Ads“.",
		noModel: "Kein Vorschlag für dieses Konto.",
		noCampaigns: "Das Konto hat keine laufende Kampagne.",
		campaign: "Kampagne",
		cut: "Es gibt mehr Kampagnen, als hier Platz haben; alle stehen in der Konsole.",
		seek: "Kampagne suchen",
		first: (shown: string, all: string) => `Die ersten ${shown} von ${all}.`,
	},
	en: {
		column: "Lotse: budget suggestions",
		head: "Lotse: suggested a day",
		fold: "Fold the column",
		unfold: "Unfold Lotse’s budget suggestions",
		list: "Suggestions by campaign; walk through them with the arrow keys",
		aDay: "a day",
		keep: "leave as is",
		none: "no suggestion",
		brief: (value: string, low: string, high: string) =>
			`return ${value} (${low}–${high})`,
		briefAmount: (low: string, high: string) => `${low}–${high} (90%)`,
		spread: "Best amount, 90%",
		spreadOf: (low: string, high: string) =>
			`${low} to ${high} a day: split anew in each plausible course of the curves`,
		aside: (today: string) => `a day, today ${today}`,
		close: "Close",
		suggested: "Suggested",
		today: "Today",
		unlimited: "Without limits",
		returned: "Return per 1 spent",
		interval: (value: string, low: string, high: string) =>
			`${value}; 94% between ${low} and ${high}`,
		reason: "Reason",
		model: "Model",
		modelOf: (name: string, version: string) => `${name}, version ${version}`,
		window: "Data",
		days: (from: string, to: string) => `${from} to ${to}`,
		better: "Split better than today",
		betterOf: (share: string) => `with probability ${share}`,
		fetched: "Fetched",
		decide: "Make it a decision in the console",
		look: "See the account in the console",
		newTab: "(new tab)",
		never: "Lotse changes nothing here: only an approved decision does.",
		why: {
			"no-campaign":
				"Nothing is known of this campaign: it is paused, or newer than what was fetched last.",
			"other-account":
				"The workspace does not work with this ad account. Choose it in the console under “Google Ads”.",
			"nothing-yet":
				"Nothing fetched yet. The side panel says how far it is, under “Budgets”.",
		},
		title: "Budget suggestions",
		unpaired:
			"Not connected. Connect Lotse with your console under “Settings”; then the budgets your model suggests stand here and beside the campaigns table of Google Ads.",
		toSettings: "To the settings",
		onPage: {
			shown: (count: string) =>
				`Campaigns table recognised: ${count} campaigns in view, the suggestions stand to the right of it.`,
			unrecognised:
				"Lotse recognises no campaigns table on this page and puts nothing into it. The suggestions are here.",
			paused: "Lotse is paused on this page. The suggestions are here.",
			elsewhere:
				"On the campaigns page of Google Ads the suggestions stand beside the table too.",
		},
		updated: (moment: string, origin: string) =>
			`Fetched ${moment} from ${origin}.`,
		problem: (text: string) =>
			`Fetching failed last: ${text} The last good copy stands.`,
		problemFirst: (text: string) =>
			`The suggestions could not be fetched: ${text}`,
		unexpected: "The answer made no sense. Do the versions match?",
		refresh: "Fetch now",
		noAccounts:
			"The workspace works with no ad account yet. Connect one in the console under “Google Ads”.",
		noModel: "No suggestion for this account.",
		noCampaigns: "The account has no running campaign.",
		campaign: "Campaign",
		cut: "There are more campaigns than fit here; the console has all.",
		seek: "Find a campaign",
		first: (shown: string, all: string) => `The first ${shown} of ${all}.`,
	},
});
