import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const plannerMessages = defineMessages({
	de: {
		more: "Kontakte, gemeinsame Grenzen, Schrittweite",
		cap: (channel: string) =>
			`${channel}: höchstens Kontakte je Person und Woche`,
		capHint: (now: string) => `Heute ${now}. Leer: keine Obergrenze.`,
		groups: "Gemeinsame Grenzen",
		groupsHint:
			"Kanäle, die zusammen ein Budget haben, zum Beispiel Marke. Ein Kanal gehört zu höchstens einer Gruppe.",
		addGroup: "Gruppe anlegen",
		removeGroup: (name: string) => `${name} entfernen`,
		groupName: "Name der Gruppe",
		newGroup: (number: number) => `Gruppe ${number}`,
		groupMin: "Zusammen mindestens je Woche",
		groupMax: "Zusammen höchstens je Woche",
		step: "Höchste Änderung eines Kanals je Woche (%)",
		stepHint:
			"Leer: auf einen Schlag. Sonst wird der Weg dahin in Wochen gezeigt.",
		ramp: (percent: string) => `Der Weg dahin, höchstens ${percent} je Woche`,
		week: "Woche",
		group: "Gruppe",
		channels: "Kanäle",
		limits: "Grenzen je Woche",
		suggested: "Vorschlag je Woche",
		frequency: "Kontakte je Person",
		frequencyChange: (now: string, then: string) => `${now} → ${then}`,
		unit: (target: string, from: string, to: string, version: string) =>
			`${target} je Woche, Bereiche mit 94 %. Daten ${from} bis ${to}, Modell ${version}.`,
		best: (low: string, high: string) => `90 %: ${low} bis ${high}`,
		provenance: (
			from: string,
			to: string,
			weeks: string,
			version: string,
			program: string,
		) =>
			`Alle Zahlen dieser Seite: Daten ${from} bis ${to}, ${weeks} Wochen · Modell ${version} · Programm ${program} · Bereiche mit 94 %, wo nichts anderes steht`,
		flights: "Über die Wochen verteilen",
		flightsLead:
			"Dasselbe Geld wie im Vorschlag, auf drei Arten über die Wochen verteilt: was es im Zeitraum bringt und was danach noch nachwirkt.",
		flightWeeks: "Länge des Plans in Wochen",
		compare: "Vergleichen",
		pattern: "Verteilung",
		patterns: {
			even: "gleichmäßig",
			"front-loaded": "vorn",
			pulsed: "jede zweite Woche",
		},
		inWindow: "im Zeitraum",
		total: "mit Nachwirkung",
		flightUnit: (target: string, spend: string, weeks: number) =>
			`${target}, Summe über ${weeks} Wochen mit ${spend}; Bereiche mit 94 %`,
		toAccount:
			"Was das für die einzelnen Kampagnen heißt, steht unter Google Ads",
		waterfall: "Woraus das Ergebnis entstand",
		waterfallUnit: (
			target: string,
			from: string,
			to: string,
			version: string,
		) => `${target}, Summe von ${from} bis ${to}; Modell ${version}`,
		waterfallNote:
			"Jeder Balken beginnt, wo der davor endet; der Strich ist der Bereich mit 94 %.",
		baseline: "Ohne Werbung (Saison, Preis, alles Übrige)",
		all: "Zusammen",
		part: "Teil",
		value: "Beitrag",
		interval: "94-%-Bereich",
		share: "Anteil",
	},
	en: {
		more: "Contacts, shared limits, step by step",
		cap: (channel: string) => `${channel}: most contacts a person and week`,
		capHint: (now: string) => `Today ${now}. Empty: no cap.`,
		groups: "Shared limits",
		groupsHint:
			"Channels that have a budget together, brand for example. A channel belongs to one group at most.",
		addGroup: "Add a group",
		removeGroup: (name: string) => `Remove ${name}`,
		groupName: "Name of the group",
		newGroup: (number: number) => `Group ${number}`,
		groupMin: "Together at least, a week",
		groupMax: "Together at most, a week",
		step: "Largest change of a channel a week (%)",
		stepHint:
			"Empty: all at once. Otherwise the way there is shown by the week.",
		ramp: (percent: string) => `The way there, ${percent} a week at most`,
		week: "Week",
		group: "Group",
		channels: "Channels",
		limits: "Limits a week",
		suggested: "Suggestion a week",
		frequency: "Contacts a person",
		frequencyChange: (now: string, then: string) => `${now} → ${then}`,
		unit: (target: string, from: string, to: string, version: string) =>
			`${target} a week, 94% intervals. Data ${from} to ${to}, model ${version}.`,
		best: (low: string, high: string) => `90%: ${low} to ${high}`,
		provenance: (
			from: string,
			to: string,
			weeks: string,
			version: string,
			program: string,
		) =>
			`All figures on this page: data ${from} to ${to}, ${weeks} weeks · model ${version} · code ${program} · 94% intervals where nothing else is said`,
		flights: "Spread over the weeks",
		flightsLead:
			"The same money as in the suggestion, spread over the weeks in three ways: what it brings in the window, and what still comes after it.",
		flightWeeks: "Length of the plan in weeks",
		compare: "Compare",
		pattern: "Spread",
		patterns: {
			even: "even",
			"front-loaded": "up front",
			pulsed: "every other week",
		},
		inWindow: "in the window",
		total: "with what comes after",
		flightUnit: (target: string, spend: string, weeks: number) =>
			`${target}, sum over ${weeks} weeks with ${spend}; 94% intervals`,
		toAccount: "What this means for each campaign stands under Google Ads",
		waterfall: "What the result came from",
		waterfallUnit: (
			target: string,
			from: string,
			to: string,
			version: string,
		) => `${target}, sum from ${from} to ${to}; model ${version}`,
		waterfallNote:
			"Each bar begins where the one before ended; the line is the 94% interval.",
		baseline: "Without media (season, price, everything else)",
		all: "Together",
		part: "Part",
		value: "Contribution",
		interval: "94% interval",
		share: "Share",
	},
});
