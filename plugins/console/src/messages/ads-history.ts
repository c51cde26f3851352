import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const adsHistoryMessages = defineMessages({
	de: {
		title: "Geschichte der Budgets",
		lead: (days: string) =>
			`Die letzten ${days} Tage: Tagesbudget und tägliche Kosten, und wer es geändert hat, über Lotse oder in Google Ads.`,
		chart: (campaign: string) => `Tagesbudget von ${campaign}`,
		unit: (currency: string, zone: string) =>
			`${currency} je Tag; Tage in der Zeitzone des Kontos, ${zone}`,
		summary: (campaign: string, today: string, moves: string) =>
			`${campaign}: heute ${today} je Tag, ${moves} Änderungen im gezeigten Zeitraum.`,
		budget: "Budget",
		spent: "Kosten des Tages",
		lotse: "über Lotse geändert",
		others: "von anderen geändert",
		known: (read: string, all: string) =>
			`Google nennt fremde Änderungen 30 Tage lang. ${read} von ${all} Tagen sind eingelesen; an den übrigen ist nur bekannt, was über Lotse ging.`,
		read: "Änderungen einlesen",
		reading: "Wird gelesen …",
		progress: (done: string, all: string) => `${done} von ${all} Tagen.`,
		day: "Tag",
		change: "Was geschah",
		unknown: "nicht bekannt",
		unknownWhy:
			"Vor der ersten bekannten Änderung passt der Betrag nicht zu dem, was danach kam: Jemand hat das Budget geändert, ohne dass es hier bekannt ist. Statt zu raten, bleibt der Verlauf dort leer. Lesen Sie die Änderungen ein.",
		byLotse: (from: string, to: string) => `Lotse: ${from} → ${to}`,
		byOther: (who: string, from: string, to: string) =>
			`${who}: ${from} → ${to}`,
		nobody: "jemand, den Google nicht nennt",
		fresh: "neu",
		via: (way: string) => `über ${way}`,
		ways: {
			GOOGLE_ADS_WEB_CLIENT: "die Google-Ads-Oberfläche",
			GOOGLE_ADS_EDITOR: "den Google Ads Editor",
			GOOGLE_ADS_MOBILE_APP: "die Google-Ads-App",
			GOOGLE_ADS_BULK_UPLOAD: "einen Massenupload",
			GOOGLE_ADS_SCRIPTS: "ein Ads Script",
			GOOGLE_ADS_API: "die API",
			GOOGLE_ADS_AUTOMATED_RULE: "eine automatische Regel",
			GOOGLE_ADS_RECOMMENDATIONS: "eine Empfehlung",
			GOOGLE_ADS_RECOMMENDATIONS_SUBSCRIPTION:
				"eine automatisch angewendete Empfehlung",
			SEARCH_ADS_360_SYNC: "Search Ads 360",
			SEARCH_ADS_360_POST: "Search Ads 360",
			INTERNAL_TOOL: "Google selbst",
		} as { readonly [way: string]: string },
	},
	en: {
		title: "History of budgets",
		lead: (days: string) =>
			`The last ${days} days: daily budget and daily cost, and who changed it, through Lotse or in Google Ads.`,
		chart: (campaign: string) => `Daily budget of ${campaign}`,
		unit: (currency: string, zone: string) =>
			`${currency} a day; days in the account’s time zone, ${zone}`,
		summary: (campaign: string, today: string, moves: string) =>
			`${campaign}: ${today} a day today, ${moves} changes in the days shown.`,
		budget: "Budget",
		spent: "Cost of the day",
		lotse: "changed through Lotse",
		others: "changed by others",
		known: (read: string, all: string) =>
			`Google tells other people’s changes for 30 days. ${read} of ${all} days were read; of the others only what went through Lotse is known.`,
		read: "Read in changes",
		reading: "Reading …",
		progress: (done: string, all: string) => `${done} of ${all} days.`,
		day: "Day",
		change: "What happened",
		unknown: "not known",
		unknownWhy:
			"Before the first known change the amount does not fit what came after: somebody changed the budget without its being known here. Rather than guess, its course stays empty there. Read in the changes.",
		byLotse: (from: string, to: string) => `Lotse: ${from} → ${to}`,
		byOther: (who: string, from: string, to: string) =>
			`${who}: ${from} → ${to}`,
		nobody: "somebody Google does not name",
		fresh: "new",
		via: (way: string) => `through ${way}`,
		ways: {
			GOOGLE_ADS_WEB_CLIENT: "the Google Ads pages",
			GOOGLE_ADS_EDITOR: "Google Ads Editor",
			GOOGLE_ADS_MOBILE_APP: "the Google Ads app",
			GOOGLE_ADS_BULK_UPLOAD: "a bulk upload",
			GOOGLE_ADS_SCRIPTS: "an Ads Script",
			GOOGLE_ADS_API: "the API",
			GOOGLE_ADS_AUTOMATED_RULE: "an automated rule",
			GOOGLE_ADS_RECOMMENDATIONS: "a recommendation",
			GOOGLE_ADS_RECOMMENDATIONS_SUBSCRIPTION:
				"a recommendation applied automatically",
			SEARCH_ADS_360_SYNC: "Search Ads 360",
			SEARCH_ADS_360_POST: "Search Ads 360",
			INTERNAL_TOOL: "Google itself",
		} as { readonly [way: string]: string },
	},
});
