import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const worthWords = defineMessages({
	de: {
		title: "Was eine Kundin oder ein Kunde wert ist",
		notYet:
			"Noch gibt es keine Bestellungen mit Kundschaft, oder sie werden gerade gerechnet. Sehen Sie in einer Minute wieder nach; wie weit der Abruf ist, steht in der Übersicht.",
		otherSource: {
			file: "Diese Zahlen stammen aus hochgeladenen Bestellungen: Davon gibt es in diesem Arbeitsbereich mehr als aus dem Shop.",
			events:
				"Diese Zahlen stammen aus gemessenen Käufen: Davon gibt es in diesem Arbeitsbereich mehr als aus dem Shop.",
		},
		onRevenue:
			"Gerechnet auf Umsatz nach Erstattungen: Was Waren und Versand kosten, sagt der Shop nicht. Ziehen Sie Ihre Marge ab, bevor Sie danach ausgeben.",
		onContribution: (margin: string) =>
			`Gerechnet auf Deckungsbeitrag, im Mittel ${margin} vom Umsatz.`,
		orders: "Bestellungen",
		customers: "Kundschaft",
		period: "Zeitraum",
		ahead: "Im nächsten Jahr, je bisherige Kundin oder Kunde",
		span: (low: string, high: string) => `${low} bis ${high}`,
		channels: "Nach Herkunft",
		channel: "Herkunft",
		unknownChannel: "unbekannt",
		lifetime: "Wert je Kundin oder Kunde",
		lifetimeUnit: "bisher gebracht und im nächsten Jahr erwartet",
		cacCaption: "Was Gewinnen kosten darf",
		cac: "CAC, höchstens",
		roas: "ROAS, mindestens",
		channelsNote:
			"CAC: was es höchstens kosten darf, jemanden neu zu gewinnen. ROAS: was die erste Bestellung je Werbe-Euro mindestens bringen muss. Die Spanne gilt: Bis zum unteren Ende sind Sie auf der sicheren Seite. Die Zahlen sagen, was Menschen von dort brachten, nicht, was mehr Werbung dort brächte; das sagt die Seite „Budget“.",
		noChannels:
			"Noch weiß der Shop von zu wenigen, woher sie kamen (je Herkunft braucht es zehn). Links mit utm_source und utm_medium helfen dabei.",
		cohorts: "Nach dem Monat der ersten Bestellung",
		cohortsCaption:
			"Anteil, der im jeweiligen Monat danach wieder bestellte, und was je Kopf zusammenkam",
		cohort: "Erste Bestellung",
		month: (month: number) =>
			month === 0 ? "gleicher Monat" : `Monat ${month + 1}`,
		brought: "Bisher je Kopf",
		noCohorts: "Dafür gibt es noch zu wenige Bestellungen.",
	},
	en: {
		title: "What a customer is worth",
		notYet:
			"There are no orders with customers yet, or they are just being worked out. Look again in a minute; how far the fetch is stands in the overview.",
		otherSource: {
			file: "These figures come from uploaded orders: this workspace has more of those than of the shop.",
			events:
				"These figures come from measured purchases: this workspace has more of those than of the shop.",
		},
		onRevenue:
			"Worked out on revenue after refunds: what goods and shipping cost the shop does not say. Take your margin off before you spend by it.",
		onContribution: (margin: string) =>
			`Worked out on contribution, ${margin} of revenue on average.`,
		orders: "Orders",
		customers: "Customers",
		period: "Period",
		ahead: "In the next year, per customer so far",
		span: (low: string, high: string) => `${low} to ${high}`,
		channels: "By origin",
		channel: "Origin",
		unknownChannel: "unknown",
		lifetime: "Worth of a customer",
		lifetimeUnit: "brought so far and expected in the next year",
		cacCaption: "What winning one may cost",
		cac: "CAC, at most",
		roas: "ROAS, at least",
		channelsNote:
			"CAC: what winning somebody new may cost at most. ROAS: what the first order has to bring per unit of ad spend at least. Mind the range: up to its low end you are on the safe side. The figures say what people from there brought, not what more advertising there would bring; the page “Budget” says that.",
		noChannels:
			"The shop knows of too few where they came from (ten an origin are needed). Links with utm_source and utm_medium help.",
		cohorts: "By the month of the first order",
		cohortsCaption:
			"Share that ordered again in each month after it, and what came together per head",
		cohort: "First order",
		month: (month: number) =>
			month === 0 ? "same month" : `month ${month + 1}`,
		brought: "So far per head",
		noCohorts: "There are too few orders for that yet.",
	},
});
