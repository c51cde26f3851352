import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const customersMessages = defineMessages({
	de: {
		title: "Kunden",
		lead: "Wen es zurückzugewinnen lohnt und was ein Kunde wert ist: aus Ihren Bestellungen, mit Gründen und Spannen.",
		noOrders:
			"Noch keine Bestellungen. Laden Sie unten eine CSV-Datei Ihres Shops; schon mit zwölf Bestellungen gibt es eine Antwort, nur eine weite.",
		winBack: "Wen zurückgewinnen",
		winBackLead: (customers: string) =>
			`Von ${customers} Kunden jene, die eher weg als da sind, nach dem, was auf dem Spiel steht: Wahrscheinlichkeit mal Wert der nächsten zwölf Monate.`,
		nobody: "Niemand ist eher weg als da. Schön so.",
		customer: "Kunde",
		gone: "Ist weg",
		worth: "Wert bei Rückkehr",
		reasons: "Warum",
		action: "Nächster Schritt",
		span: (low: string, high: string) => `${low} bis ${high}`,
		lastOn: (day: string) => `zuletzt ${day}`,
		gain: (value: string, low: string, high: string) =>
			`erwartet ${value} mehr als nichts zu tun (${low} bis ${high})`,
		at: (hour: number) => `am ehesten ab ${hour} Uhr`,
		noConsent: "keine Einwilligung",
		byPurchases: "nur nach Kaufabständen",
		exploration: (share: string) =>
			`${share} bleiben als Vergleichsgruppe ohne Ansprache: immer dieselben, zufällig gewählt. Wirkungen sind angenommen, bis ein Versuch sie misst.`,
		shadow: (points: string) =>
			`Das Modell im Schatten weicht im Mittel um ${points} ab.`,
		models: "Modelle und ihre Prüfung",
		risks: "Welche Bestellungen man vor dem Versand ansehen sollte",
		risksLead:
			"Aus den letzten zwei Wochen, mit Gründen. Gesperrt wird nichts; es entscheidet, wer hinsieht.",
		noRisks: "Keine fällt auf.",
		order: "Bestellung",
		amount: "Betrag",
		risk: "Auffällig",
		levels: { low: "kaum", medium: "etwas", high: "sehr" },
		points: (points: string) => `${points} Punkte`,
		worthTitle: "Was ein Kunde wert ist",
		load: "Bestellungen laden",
		loadHint:
			"CSV mit customer, day, value; dazu, wenn Sie haben: currency, order_id, cost, channel, may_contact, coupon, shipping_address und billing_address (gemerkt wird nur, ob sie sich unterscheiden), fraud, und Gruppen wie country oder segment_…, für die geprüft wird, ob Modelle ihnen gerecht werden. Negative Beträge sind Rückgaben. Dieselbe Datei zweimal zählt einmal.",
		loaded: (orders: string, customers: string) =>
			`${orders} Bestellungen von ${customers} Kunden übernommen.`,
		guests: (count: string) => `${count} Zeilen ohne Kunde zählen nicht.`,
		mayNot:
			"Laden und ansehen, wen es betrifft, dürfen Personen mit der Rolle Redaktion oder mehr.",
	},
	en: {
		title: "Customers",
		lead: "Whom it pays to win back and what a customer is worth: from your orders, with reasons and ranges.",
		noOrders:
			"No orders yet. Load a CSV file of your shop below; even twelve orders give an answer, only a wide one.",
		winBack: "Whom to win back",
		winBackLead: (customers: string) =>
			`Of ${customers} customers those more likely gone than not, by what is at stake: probability times the worth of the next twelve months.`,
		nobody: "Nobody is more likely gone than not. Good.",
		customer: "Customer",
		gone: "Has gone",
		worth: "Worth if back",
		reasons: "Why",
		action: "Next step",
		span: (low: string, high: string) => `${low} to ${high}`,
		lastOn: (day: string) => `last on ${day}`,
		gain: (value: string, low: string, high: string) =>
			`expected ${value} more than doing nothing (${low} to ${high})`,
		at: (hour: number) => `best from ${hour}:00`,
		noConsent: "no consent",
		byPurchases: "by purchase intervals alone",
		exploration: (share: string) =>
			`${share} stay without any message as a comparison: always the same, chosen at random. Effects are assumed until an experiment measures them.`,
		shadow: (points: string) =>
			`The model in the shadow differs by ${points} on average.`,
		models: "Models and their checks",
		risks: "Which orders to look at before sending them",
		risksLead:
			"Of the last two weeks, with reasons. Nothing is blocked; whoever looks decides.",
		noRisks: "None stands out.",
		order: "Order",
		amount: "Value",
		risk: "Stands out",
		levels: { low: "hardly", medium: "somewhat", high: "much" },
		points: (points: string) => `${points} points`,
		worthTitle: "What a customer is worth",
		load: "Load orders",
		loadHint:
			"CSV with customer, day, value; and, if you have them: currency, order_id, cost, channel, may_contact, coupon, shipping_address and billing_address (only whether they differ is kept), fraud, and groups such as country or segment_…, for which models are checked for serving them fairly. Negative values are refunds. The same file twice counts once.",
		loaded: (orders: string, customers: string) =>
			`${orders} orders of ${customers} customers taken in.`,
		guests: (count: string) =>
			`${count} lines without a customer do not count.`,
		mayNot:
			"Loading, and seeing whom it is about, takes the role editor or more.",
	},
});
