import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const adsWatchMessages = defineMessages({
	de: {
		guard: "Zurücknehmen, wenn der Ertrag sinkt",
		guardLead:
			"Mit jedem Vorschlag nennt Lotse ein Band: wie viel die geänderten Kampagnen danach mindestens bringen müssen, gemessen an acht Wochen davor und an dem, was sie kosten. Nach der Umsetzung wird vier Wochen lang jede Woche nachgesehen. Fällt der Wert der Conversions unter das Band, steht das bei der Entscheidung und im Protokoll.",
		guardRule:
			"Weniger Budget darf entsprechend weniger bringen, und von zusätzlichem Geld genügt die Hälfte des bisherigen Ertrags. Über alle vier Blicke zusammen gibt es höchstens in 5 von 100 Fällen falschen Alarm; eine starke Saison kann einen auslösen.",
		automatic: "Änderung dann von selbst zurücknehmen",
		automaticHint:
			"Aus: Lotse schlägt es nur vor. Ein: auf demselben geprüften Weg wie von Hand, mit Not-Halt, Prüfung und Protokoll. Wird es aufgehalten, entscheidet ein Mensch.",
		settleDays: "Tage warten, bis Conversions eines Tages da sind",
		settleHint:
			"Käufe werden oft erst Tage nach dem Klick gemeldet. Zu kurz gewartet, sieht jede Änderung schlecht aus.",
		save: "Speichern",
		saved: "Gespeichert.",
		adminOnly: "Ändern kann das nur ein Admin.",
		watch: "Was die Änderung bringt",
		states: {
			preparing: "Die Wochen vorher werden gelesen; dann steht hier das Band.",
			open: "Das Band steht. Nach der Umsetzung wird jede Woche nachgesehen.",
			reverting:
				"Unter dem Band: Die Änderung wird gerade von selbst zurückgenommen.",
			proposed: "Unter dem Band: Zurücknehmen wird vorgeschlagen.",
			reverted: "Unter dem Band: von selbst zurückgenommen.",
			held: "Vier Wochen im Band geblieben. Die Beobachtung ist zu Ende.",
			none: "Keine Beobachtung.",
		},
		band: (from: string, to: string, weeks: string) =>
			`Vorher, ${from} bis ${to} (${weeks} Wochen)`,
		before: (value: string, cost: string) =>
			`je 1 ausgegeben kamen ${value} zurück, bei ${cost} in der Woche`,
		alarm: (share: string) =>
			`Falscher Alarm über alle Blicke: höchstens ${share}.`,
		zone: (zone: string) => `Tage in der Zeitzone des Kontos, ${zone}.`,
		week: "Wochen danach",
		days: "Tage",
		cost: "Kosten",
		value: "Wert",
		expected: "Erwartet",
		share: "Anteil",
		least: "Band ab",
		waiting: "noch nicht so weit",
		below: "darunter",
		inside: "im Band",
		nextLook: (when: string) => `Nächster Blick: ${when}.`,
		isOn: "Zurücknehmen von selbst ist eingeschaltet.",
		isOff:
			"Zurücknehmen von selbst ist ausgeschaltet: Lotse schlägt es nur vor.",
		toAds: "Zu Google Ads: zurücknehmen oder einstellen",
	},
	en: {
		guard: "Take back when the return falls",
		guardLead:
			"With every proposal Lotse states a band: how much the changed campaigns have to bring afterwards at least, measured by the eight weeks before and by what they cost. Once applied, each of four weeks is looked at. Should the value of conversions fall below the band, the decision and the audit trail say so.",
		guardRule:
			"Less budget may bring less in proportion, and of extra money half of the return so far is enough. Over all four looks together there is a false alarm in at most 5 of 100 cases; a strong season can cause one.",
		automatic: "Then take the change back by itself",
		automaticHint:
			"Off: Lotse only proposes it. On: by the same guarded way as by hand, with brake, checks and audit trail. Where that is held up, a person decides.",
		settleDays: "Days to wait until a day’s conversions are in",
		settleHint:
			"Purchases are often reported days after the click. With too short a wait every change looks bad.",
		save: "Save",
		saved: "Saved.",
		adminOnly: "Only an admin can change this.",
		watch: "What the change brings",
		states: {
			preparing: "The weeks before are being read; then the band stands here.",
			open: "The band stands. Once applied, each week is looked at.",
			reverting:
				"Below the band: the change is being taken back by itself right now.",
			proposed: "Below the band: taking it back is proposed.",
			reverted: "Below the band: taken back by itself.",
			held: "Stayed inside the band for four weeks. The watch is over.",
			none: "Not watched.",
		},
		band: (from: string, to: string, weeks: string) =>
			`Before, ${from} to ${to} (${weeks} weeks)`,
		before: (value: string, cost: string) =>
			`each 1 spent brought back ${value}, at ${cost} a week`,
		alarm: (share: string) => `False alarm over all looks: at most ${share}.`,
		zone: (zone: string) => `Days in the account’s time zone, ${zone}.`,
		week: "Weeks after",
		days: "Days",
		cost: "Cost",
		value: "Value",
		expected: "Expected",
		share: "Share",
		least: "Band from",
		waiting: "not yet",
		below: "below",
		inside: "inside",
		nextLook: (when: string) => `Next look: ${when}.`,
		isOn: "Taking back by itself is on.",
		isOff: "Taking back by itself is off: Lotse only proposes it.",
		toAds: "To Google Ads: revert, or change the setting",
	},
});
