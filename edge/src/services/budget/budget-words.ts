import type { Language } from "@lotse/shared/contract/localised.ts";

/** The words of a budget decision, apart from its numbers. */
interface BudgetWords {
	aWeek(currency: string | null): string;
	allChannels: string;
	proposal: string;
	causalTitle(channel: string): string;
	causal(brought: string, share: string, spend: string, weeks: number): string;
	observed: string;
	splitTitle: string;
	split(marginal: string): string;
	gainTitle: string;
	gain(probability: string): string;
	more(difference: string): string;
	backtestTitle: string;
	noBacktest: string;
}

export const budgetWords: Readonly<Record<Language, BudgetWords>> = {
	de: {
		aWeek: (currency) => `${currency ?? "Einheiten"} je Woche`,
		allChannels: "Alle Kanäle",
		proposal: "Wöchentliches Budget neu aufteilen.",
		causalTitle: (channel) => `Wirkung von ${channel}`,
		causal: (brought, share, spend, weeks) =>
			`Brachte in ${weeks} Wochen ${brought}, das sind ${share} des Ziels, für ${spend}.`,
		observed:
			"Aus Beobachtung geschätzt: gilt, soweit nichts Ungemessenes sich zusammen mit den Ausgaben bewegt hat. Ein Test mit bewusst geändertem Budget prüft es.",
		splitTitle: "Aufteilung aus dem Modell",
		split: (marginal) =>
			`Die Aufteilung mit dem höchsten erwarteten Ertrag innerhalb der Grenzen; der nächste eingesetzte Betrag bringt überall gleich viel, ${marginal} je Einheit.`,
		gainTitle: "Erwarteter Mehrertrag je Woche",
		gain: (probability) =>
			`Gegenüber der heutigen Aufteilung derselben Summe; mit ${probability} Wahrscheinlichkeit besser.`,
		more: (difference) => `Gegenüber den heutigen Ausgaben: ${difference}.`,
		backtestTitle: "Treffsicherheit auf unbekannten Wochen",
		noBacktest:
			"Nicht geprüft: Für eine Vorhersage zurückgehaltener Wochen gab es zu wenige Daten, oder sie war nicht gewünscht.",
	},
	en: {
		aWeek: (currency) => `${currency ?? "units"} a week`,
		allChannels: "All channels",
		proposal: "Split the weekly budget anew.",
		causalTitle: (channel) => `Effect of ${channel}`,
		causal: (brought, share, spend, weeks) =>
			`Brought ${brought} in ${weeks} weeks, ${share} of the target, for ${spend}.`,
		observed:
			"Estimated from observation: holds as far as nothing unmeasured moved together with spend. A test with deliberately changed spend checks it.",
		splitTitle: "Split from the model",
		split: (marginal) =>
			`The split with the highest expected return within the limits; the next unit of money brings the same everywhere, ${marginal}.`,
		gainTitle: "Expected gain a week",
		gain: (probability) =>
			`Against today's split of the same total; better with probability ${probability}.`,
		more: (difference) => `Against today's spend: ${difference}.`,
		backtestTitle: "Accuracy on unseen weeks",
		noBacktest:
			"Not tested: there were too few data to hold weeks back and predict them, or it was not asked for.",
	},
};
