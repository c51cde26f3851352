import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const pacingMessages = defineMessages({
	de: {
		title: "Zwischen zwei Modellläufen nachsteuern",
		lead: "Verschiebt Tagesbudgets zu den Kampagnen, die gerade mehr bringen, innerhalb eines Korridors um die heutigen Beträge; die Summe bleibt. Wovon wenig bekannt ist, das wird noch versucht (Thompson-Verfahren). Was Werbung wirklich auslöst, weiß erst das Modell; deshalb der Korridor.",
		corridor: "Korridor um den heutigen Betrag (%)",
		work: "Nachsteuern berechnen",
		none: "Dafür fehlen Berichtstage: Lesen Sie unter „Berichte“ Kampagnen ein.",
		unit: (
			days: string,
			from: string,
			to: string,
			currency: string,
			zone: string,
		) =>
			`${currency} je Tag; gerechnet aus ${days} Berichtstagen, ${from} bis ${to} (${zone}), Conversion-Wert laut Google. Verfahren: Thompson, 2.000 Ziehungen, Startzahl 1.`,
		campaign: "Kampagne",
		planned: "Heute",
		paced: "Nachgesteuert",
		corridorColumn: "Korridor",
		value: "Bringt je Geldeinheit (94 %)",
		best: "Chance, am meisten zu bringen",
		takeAll: "Alle Beträge übernehmen",
		taken:
			"Stehen jetzt oben unter „Neu je Tag“; vorgeschlagen ist damit noch nichts.",
	},
	en: {
		title: "Steer between two model runs",
		lead: "Moves daily budgets to the campaigns that bring more just now, inside a corridor around today’s amounts; the sum stays. What is little known is still tried (Thompson sampling). What ads really cause only the model knows; hence the corridor.",
		corridor: "Corridor around today’s amount (%)",
		work: "Work it out",
		none: "Days of reports are missing for this: read in campaigns under “Reports”.",
		unit: (
			days: string,
			from: string,
			to: string,
			currency: string,
			zone: string,
		) =>
			`${currency} a day; from ${days} days of reports, ${from} to ${to} (${zone}), conversion value as Google has it. Method: Thompson, 2,000 draws, seed 1.`,
		campaign: "Campaign",
		planned: "Today",
		paced: "Steered",
		corridorColumn: "Corridor",
		value: "Brings per unit of money (94%)",
		best: "Chance to bring most",
		takeAll: "Take all amounts over",
		taken: "They stand above under “New, a day” now; nothing is proposed yet.",
	},
});
