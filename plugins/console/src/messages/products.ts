import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const productsMessages = defineMessages({
	de: {
		title: "Artikel",
		lead: "Wie viel davon gebraucht wird, wie der Absatz auf den Preis reagiert und was zusammen gekauft wird: aus Ihren Verkäufen, mit Gründen und Spannen.",
		noSales:
			"Noch keine Verkäufe. Laden Sie unten eine CSV-Datei mit Tag, Artikel, Menge und Preis.",
		mayNot:
			"Laden, und Empfehlungen für einzelne Kunden, dürfen Personen mit der Rolle Redaktion oder mehr.",
		source: (sales: string, source: string) => `${sales} Verkäufe ${source}.`,
		sources: { shop: "aus dem verbundenen Shop", file: "aus Dateien" },
		otherSources: (others: string) =>
			`Außerdem gibt es Verkäufe ${others}; sie zählen nicht mit, weil es oft dieselben sind.`,
		demand: "Wie viel gebraucht wird",
		product: "Artikel",
		allProducts: "alle zusammen",
		step: "Schritte",
		steps: { week: "Wochen", day: "Tage" },
		sold: "verkauft",
		expected: "erwartet",
		pieces: "Stück",
		piecesAStep: { week: "Stück je Woche", day: "Stück am Tag" },
		range: "95 %-Spanne",
		from: "ab",
		chartTitle: (product: string) => `Nachfrage: ${product}`,
		chartSummary: (product: string, next: string, low: string, high: string) =>
			`Nachfrage nach ${product}: im nächsten Schritt ${next} Stück erwartet, ${low} bis ${high}.`,
		rangeNote:
			"In die Spanne fallen 95 von 100 künftigen Werten, wenn es so weitergeht wie bisher. Eine Aktion oder eine Lücke im Lager kennt sie nicht.",
		checked: (origins: string, error: string, naive: string) =>
			`An ${origins} früheren Prognosen geprüft: im Mittel ${error} Stück daneben; mit bloßer Wiederholung ${naive}.`,
		prices: "Wie der Absatz auf den Preis reagiert",
		pricesLead:
			"Um wie viel Prozent der Absatz steigt oder fällt, wenn der Preis um ein Prozent steigt. Je weniger ein Artikel allein sagt, desto mehr zählen die anderen mit.",
		elasticity: "Preiselastizität",
		elasticityUnit: "Prozent Absatz je Prozent Preis",
		own: "allein",
		shared: "mit den anderen",
		priceSpan: "Preise",
		span: (low: string, high: string) => `${low} bis ${high}`,
		notKnown: "keine Aussage",
		words: "Was man wissen sollte",
		together: "Was dazu passt",
		togetherLead:
			"Für einen Kunden oder neben einen Warenkorb, nach dem, was Käufer derselben Artikel kauften.",
		whom: "Für",
		customer: "einen Kunden",
		basket: "einen Warenkorb",
		customerLabel: "Kundennummer",
		basketLabel: "Artikel, durch | getrennt",
		basketHint:
			"Auch ein neuer, den noch niemand kaufte: dann stehen ähnlich benannte für ihn.",
		byMargin: "Was mehr einbringt, weiter oben",
		byMarginHint:
			"Zur Hälfte zählt, was ein Stück nach Abzug seiner Kosten bringt, soweit der Shop sie kennt; Dateien mit Verkäufen sagen davon nichts.",
		tryOut: "Ein Viertel der Plätze zum Ausprobieren",
		tryOutHint:
			"Die letzten Plätze werden aus dem gezogen, was sonst nicht gezeigt würde; sonst lernt man nur über das, was man schon zeigt. Liste, Startwert und Wahrscheinlichkeiten stehen in der Prüfspur.",
		drawn: (chance: string) => `gezogen, mit ${chance} Wahrscheinlichkeit`,
		list: (listId: string, seed: string) =>
			`Liste ${listId}, Startwert ${seed}. Wird sie gezeigt oder geklickt, senden Sie recommendation_shown und recommendation_clicked mit dieser Nummer als list_id.`,
		nothingDrawn:
			"Nichts zu losen: alles, was passt, steht schon auf der Liste.",
		soldOut: (products: string) =>
			`Ausverkauft und darum weggelassen: ${products}.`,
		tried: "Was das Ausprobieren lehrt",
		triedLead:
			"Gelost wurde gleichmäßig, mit bekannter Wahrscheinlichkeit; darum lässt sich sagen, was dieselben Plätze nach der Reihenfolge gebracht hätten.",
		clickShare: "Anteil der Besuche mit Klick",
		clickShareUnit: "der Besuche, die den Platz sahen",
		byFit: "nach der Reihenfolge",
		evenly: "gelost",
		seen: "gesehen",
		clicked: "geklickt",
		besideFit: "Neben der Reihenfolge",
		verdicts: {
			better: "besser: gehört weiter nach oben",
			worse: "schlechter",
			open: "noch offen",
		},
		triedFrom: (lists: string, shown: string) =>
			`Aus ${lists} gezeigten Listen, gesehen bei ${shown} Besuchen. Für wen eine Liste war, wird nicht aufbewahrt.`,
		show: "Zeigen",
		share: "Anteil der Käufer",
		why: "Warum",
		load: "Verkäufe laden",
		loadHint:
			"CSV mit day, product, units, price; dazu, wenn Sie haben: currency, order_id, customer, stock. Dieselbe Datei zweimal zählt einmal.",
		loaded: (sales: string, products: string) =>
			`${sales} Verkäufe von ${products} Artikeln übernommen.`,
	},
	en: {
		title: "Products",
		lead: "How much will be wanted, how sales answer to price, and what is bought together: from your sales, with reasons and ranges.",
		noSales:
			"No sales yet. Load a CSV file with day, product, quantity and price below.",
		mayNot:
			"Loading, and recommendations for single customers, take the role editor or more.",
		source: (sales: string, source: string) => `${sales} sales ${source}.`,
		sources: { shop: "from the connected shop", file: "from files" },
		otherSources: (others: string) =>
			`There are also sales ${others}; they do not count, for they are often the same ones.`,
		demand: "How much will be wanted",
		product: "Product",
		allProducts: "all together",
		step: "Steps",
		steps: { week: "weeks", day: "days" },
		sold: "sold",
		expected: "expected",
		pieces: "pieces",
		piecesAStep: { week: "pieces a week", day: "pieces a day" },
		range: "95 % range",
		from: "from",
		chartTitle: (product: string) => `Demand: ${product}`,
		chartSummary: (product: string, next: string, low: string, high: string) =>
			`Demand for ${product}: ${next} pieces expected in the next step, ${low} to ${high}.`,
		rangeNote:
			"95 of 100 coming values fall into the range if things go on as they have. It knows of no promotion and of no gap in the stock.",
		checked: (origins: string, error: string, naive: string) =>
			`Checked on ${origins} earlier forecasts: off by ${error} pieces on average; plain repetition by ${naive}.`,
		prices: "How sales answer to price",
		pricesLead:
			"By how many percent sales rise or fall when the price rises by one percent. The less a product tells by itself, the more the others count.",
		elasticity: "Price elasticity",
		elasticityUnit: "percent of sales by one percent of price",
		own: "alone",
		shared: "with the others",
		priceSpan: "Prices",
		span: (low: string, high: string) => `${low} to ${high}`,
		notKnown: "cannot be told",
		words: "What to mind",
		together: "What goes with it",
		togetherLead:
			"For a customer or beside a basket, by what buyers of the same products bought.",
		whom: "For",
		customer: "a customer",
		basket: "a basket",
		customerLabel: "Customer number",
		basketLabel: "Products, separated by |",
		basketHint:
			"Even a new one nobody has bought yet: then those with a similar name stand for it.",
		byMargin: "What earns more stands higher",
		byMarginHint:
			"Half of it is what a piece brings after its cost, as far as the shop knows it; files with sales tell nothing of it.",
		tryOut: "A quarter of the places to try things out",
		tryOutHint:
			"The last places are drawn from what would not be shown; otherwise one learns only about what one shows already. List, seed and chances stand in the audit trail.",
		drawn: (chance: string) => `drawn, with a chance of ${chance}`,
		list: (listId: string, seed: string) =>
			`List ${listId}, seed ${seed}. When it is shown or clicked, send recommendation_shown and recommendation_clicked with this number as list_id.`,
		nothingDrawn: "Nothing to draw: all that fits stands on the list already.",
		soldOut: (products: string) =>
			`Sold out, and therefore left out: ${products}.`,
		tried: "What trying things out teaches",
		triedLead:
			"Places were drawn evenly, with a known chance; that is why it can be told what the same places would have brought by fit.",
		clickShare: "Share of visits with a click",
		clickShareUnit: "of visits that saw the place",
		byFit: "by fit",
		evenly: "drawn",
		seen: "seen",
		clicked: "clicked",
		besideFit: "Beside the order by fit",
		verdicts: {
			better: "better: belongs higher up",
			worse: "worse",
			open: "still open",
		},
		triedFrom: (lists: string, shown: string) =>
			`From ${lists} lists that were shown, seen in ${shown} visits. For whom a list was made is not kept.`,
		show: "Show",
		share: "Share of buyers",
		why: "Why",
		load: "Load sales",
		loadHint:
			"CSV with day, product, units, price; and, if you have them: currency, order_id, customer, stock. The same file twice counts once.",
		loaded: (sales: string, products: string) =>
			`${sales} sales of ${products} products taken in.`,
	},
});
