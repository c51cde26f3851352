import type { Citation, Rule } from "../rule.ts";

const uwg = (place: string): Citation => ({
	title: `UWG ${place}`,
	url: "https://www.gesetze-im-internet.de/uwg_2004/",
});
const pangv = (place: string): Citation => ({
	title: `PAngV ${place}`,
	url: "https://www.gesetze-im-internet.de/pangv_2022/",
	confirmedAt:
		"https://www.ihk.de/schleswig-holstein/recht/wettbewerbsrecht/preisangabenverordnung-welche-pflichten-bestehen-bei-der-angabe-1359682",
});
const unfairPractices = (place: string): Citation => ({
	title: `Directive 2005/29/EC, ${place}`,
	url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
});
const german = {
	category: "law",
	jurisdiction: "DE",
} as const;
const english = {
	category: "law",
	jurisdiction: "EU",
} as const;

/** Prices, prizes and top positions. Each finding is a hint for a person, not legal advice. */
export const pricesAndPrizes: readonly Rule[] = [
	{
		...german,
		id: "de-law.beyond-compare",
		message: {
			de: "„%s“ behauptet eine Alleinstellung; sie muss wahr und belegbar sein.",
			en: "“%s” claims to be alone at the top; it must be true and provable.",
		},
		action: {
			de: "Belegen (Quelle, Datum) oder abschwächen, etwa „einer der …“.",
			en: "Prove it (source, date) or tone it down, such as “one of the …”.",
		},
		level: "warning",
		citation: uwg("§ 5 Abs. 1, 2"),
		match: {
			type: "existence",
			tokens: [
				"(?:konkurrenzlos|unübertroffen|unerreicht|weltbest|weltgrößt|einzig wahr)(?:e|er|es|en|em)?",
				"(?:der|die|das|unser|unsere|wir sind) einzige[rsn]? (?:Anbieter|Hersteller|Shop|Anbieterin|Produkt|Marke|Lösung|Software)",
				"(?:die|unsere|Deutschlands|Europas) (?:Nummer|Nr\\.?) (?:1|eins) (?:für|bei|im|in der)",
				"so günstig wie (?:nirgends|nirgendwo|nie)",
			],
		},
		exceptions: ["[^.!?]{0,60}(?:Quelle|laut|Stand):? [^.!?]{0,40}20\\d\\d"],
		evidence: {
			de: "Studie, Test oder Erhebung mit Quelle und Datum, die die Aussage heute noch trägt.",
			en: "A study, test or survey with source and date that still carries the claim today.",
		},
		catches: [
			"Konkurrenzlos günstig",
			"Der einzige Anbieter mit Siegel",
			"So günstig wie nirgends",
		],
		leaves: ["Einziger Haken: der Preis", "Günstig wie gewohnt"],
	},
	{
		...english,
		id: "eu-law.sole-position-english",
		message: {
			de: "“%s”: eine Spitzenstellung; sie muss wahr und belegbar sein.",
			en: "“%s” claims a top position; it must be true and provable.",
		},
		action: {
			de: "Quelle und Datum nennen oder abschwächen.",
			en: "Name source and date, or tone it down.",
		},
		level: "warning",
		citation: unfairPractices("Art. 6, 12"),
		match: {
			type: "existence",
			tokens: [
				"(?:no\\.?|number) ?(?:1|one)",
				"the only (?:provider|brand|shop|app|software|solution|one)",
				"(?:world|market|industry)[ \\-]?(?:leader|leading|best)",
				"(?:the |our |world's |europe's )(?:best|cheapest|fastest|largest|safest|most popular) (?:prices?|shops?|shoes|app|software|service|quality|choice|provider|brand)",
				"best price guaranteed",
				"unbeatable prices?",
			],
		},
		exceptions: [
			".{0,60}(?:source|according to|study|leader):? .{0,40}20\\d\\d",
		],
		evidence: {
			de: "Studie, Test oder Erhebung mit Quelle und Datum, die die Aussage heute noch trägt.",
			en: "A study, test or survey with source and date that still carries the claim today.",
		},
		catches: [
			{ text: "The best shoes in town", language: "en" },
			{ text: "Number one in Europe", language: "en" },
			{ text: "Best price guaranteed", language: "en" },
		],
		leaves: [
			{ text: "Best regards", language: "en" },
			{ text: "The best of both worlds", language: "en" },
			{ text: "Market leader: GfK 2026", language: "en" },
		],
	},
	{
		...german,
		id: "de-law.you-have-won",
		message: {
			de: "„%s“ ist verboten, wenn kein Preis wartet oder er etwas kostet.",
			en: "“%s” is banned when no prize waits or it costs something.",
		},
		action: { de: "Streichen.", en: "Drop it." },
		level: "error",
		citation: uwg(
			"Anhang zu § 3 Abs. 3 (Richtlinie 2005/29/EG, Anhang I Nr. 31)",
		),
		match: {
			type: "existence",
			tokens: [
				"(?:Sie haben|du hast|ihr habt) (?:bereits |schon )?gewonnen",
				"(?:Ihr|dein) Gewinn (?:wartet|liegt bereit)",
				"(?:Sie wurden|du wurdest) (?:als Gewinner )?(?:ausgewählt|ausgelost|gezogen)",
			],
		},
		catches: ["Sie haben gewonnen!", "Dein Gewinn wartet"],
		leaves: ["Hier können Sie gewinnen", "Wir haben den Preis gewonnen"],
	},
	{
		...english,
		id: "eu-law.you-have-won-english",
		message: {
			de: "“%s” ist verboten, wenn kein Preis wartet oder er etwas kostet.",
			en: "“%s” is banned when no prize waits or it costs something.",
		},
		action: { de: "Streichen.", en: "Drop it." },
		level: "error",
		citation: unfairPractices("Annex I, 31"),
		match: {
			type: "existence",
			tokens: [
				"you(?:'ve| have| are a)? (?:already )?(?:won|winner)",
				"your prize (?:is waiting|awaits)",
				"claim your prize",
			],
		},
		catches: [
			{ text: "You have won", language: "en" },
			{ text: "Claim your prize now", language: "en" },
		],
		leaves: [
			{ text: "Win a holiday", language: "en" },
			{ text: "We won an award", language: "en" },
		],
	},
	{
		...german,
		id: "de-law.sweepstake-terms",
		message: {
			de: "„%s“: Bedingungen der Teilnahme müssen leicht zu finden und klar sein.",
			en: "“%s”: the terms of taking part must be easy to find and clear.",
		},
		action: {
			de: "Veranstalter, Ende und Teilnahmebedingungen nennen oder auf der Zielseite verlinken.",
			en: "Name organiser, end and terms, or link them on the landing page.",
		},
		level: "suggestion",
		citation: {
			title: "DDG § 6 Abs. 1 Nr. 4; UWG § 5a",
			url: "https://www.gesetze-im-internet.de/ddg/",
		},
		match: {
			type: "existence",
			tokens: [
				"Gewinnspiele?",
				"Verlosung(?:en)?",
				"(?:zu gewinnen|jetzt gewinnen|mitmachen und gewinnen)",
				"gewinnen Sie",
				"gewinne (?:eine|einen|ein|tolle|jetzt)",
			],
		},
		exceptions: ["[^.!?]{0,60}Teilnahmebedingungen[^.!?]{0,60}"],
		evidence: {
			de: "Teilnahmebedingungen mit Veranstalter, Zeitraum und Preisen auf der Zielseite.",
			en: "Terms with organiser, period and prizes on the landing page.",
		},
		catches: ["Großes Gewinnspiel", "Mitmachen und gewinnen"],
		leaves: ["Gewinnspiel, Teilnahmebedingungen im Shop", "Zeit gewinnen"],
	},
	{
		...german,
		id: "de-law.purchase-for-chance",
		message: {
			de: "„%s“ macht den Gewinn vom Kauf abhängig; Bedingung und Chance müssen klar sein.",
			en: "“%s” ties the prize to a purchase; condition and odds must be clear.",
		},
		action: {
			de: "Teilnahme ohne Kauf anbieten oder rechtlich prüfen lassen.",
			en: "Offer entry without purchase, or have it checked by a lawyer.",
		},
		level: "warning",
		citation: uwg("§ 3 Abs. 2, § 4a"),
		match: {
			type: "existence",
			tokens: [
				"kaufen und gewinnen",
				"(?:Kassenbon|Bon|Code) (?:hochladen|einsenden) und gewinnen",
				"bei jedem Kauf (?:gewinnen|ein Los)",
			],
		},
		catches: ["Jetzt kaufen und gewinnen", "Bon hochladen und gewinnen"],
		leaves: ["Kaufen und sparen", "Anmelden und gewinnen"],
	},
	{
		...german,
		id: "de-law.net-price",
		message: {
			de: "„%s“: gegenüber Verbrauchern ist der Gesamtpreis mit Umsatzsteuer zu nennen.",
			en: "“%s”: towards consumers the total price with VAT must be given.",
		},
		action: {
			de: "Bruttopreis nennen, oder klar auf Gewerbekunden beschränken.",
			en: "Give the gross price, or restrict it clearly to business customers.",
		},
		level: "warning",
		citation: pangv("§ 3 Abs. 1"),
		match: {
			type: "existence",
			tokens: [
				"(?:zzgl\\.?|zuzüglich|exkl\\.?|ohne|plus) (?:der )?(?:gesetzlichen? )?(?:MwSt\\.?|Mehrwertsteuer|USt\\.?|Umsatzsteuer)",
				"Nettopreise?",
				"\\d{1,6}(?:[.,]\\d{2})? ?(?:€|Euro) netto",
			],
		},
		exceptions: ["[^.!?]{0,60}(?:Gewerbe|Geschäftskunden|B2B)[^!?]{0,60}"],
		evidence: {
			de: "Angebot nur für Unternehmer, klar erkennbar.",
			en: "An offer to businesses only, clearly visible.",
		},
		catches: ["Ab 99 € zzgl. MwSt.", "Nur 49 € netto"],
		leaves: ["Ab 99 € inkl. MwSt.", "Netto mehr Gehalt"],
	},
	{
		...german,
		id: "de-law.former-price-unclear",
		message: {
			de: "„%s“: unklar, welcher Preis verglichen wird.",
			en: "“%s”: it is unclear which price is compared.",
		},
		action: {
			de: "Sagen, was es ist: niedrigster Preis der letzten 30 Tage, oder UVP des Herstellers.",
			en: "Say what it is: the lowest price of the last 30 days, or the manufacturer's recommended price.",
		},
		level: "suggestion",
		citation: pangv("§ 11"),
		validFrom: "2022-05-28",
		match: {
			type: "existence",
			tokens: [
				"(?:Normalpreis|Originalpreis|regulärer Preis|alter Preis|früherer Preis|Streichpreis):? ?\\d{0,5}",
				"vorher:? \\d{1,5}(?:[.,]\\d{2})? ?(?:€|Euro)",
				"sonst:? \\d{1,5}(?:[.,]\\d{2})? ?(?:€|Euro)",
			],
		},
		evidence: {
			de: "Preisverlauf der letzten 30 Tage, oder die Preisempfehlung des Herstellers.",
			en: "Price history of the last 30 days, or the manufacturer's recommendation.",
		},
		catches: ["Normalpreis 99 €", "Vorher 79 €, jetzt 49 €"],
		leaves: ["UVP 99 €", "Vorher anrufen"],
	},
	{
		...german,
		id: "de-law.highlight-price",
		message: {
			de: "„%s“ stellt einen Preis als besonders günstig heraus; misst er sich am niedrigsten Preis der letzten 30 Tage?",
			en: "“%s” presents a price as exceptionally low; is it measured against the lowest price of the last 30 days?",
		},
		action: {
			de: "Mit der Preishistorie prüfen (lotse price-check).",
			en: "Check against the price history (lotse price-check).",
		},
		level: "suggestion",
		citation: {
			title: "PAngV § 11; EuGH, 26.09.2024, C-330/23 (Aldi Süd)",
			url: "https://www.gesetze-im-internet.de/pangv_2022/__11.html",
			confirmedAt:
				"https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:62023CJ0330",
		},
		validFrom: "2022-05-28",
		match: {
			type: "existence",
			tokens: [
				"Preis-?Highlights?",
				"(?:Preis-?knaller|Preis-?kracher|Preis-?hammer|Preis-?sturz|Tiefpreis|Tiefstpreis)e?n?",
				"(?:dauerhaft|stark|radikal|drastisch) (?:reduziert|gesenkt)(?:e|er|es|en)?",
			],
		},
		evidence: {
			de: "Preisverlauf der letzten 30 Tage.",
			en: "Price history of the last 30 days.",
		},
		catches: ["Unser Preis-Highlight", "Stark reduzierte Schuhe"],
		leaves: ["Faire Preise", "Stark für den Alltag"],
	},
	{
		...german,
		id: "de-law.unit-price",
		message: {
			de: "„%s“: Menge mit Preis, aber kein Grundpreis.",
			en: "“%s”: a quantity with a price, but no unit price.",
		},
		action: {
			de: "Den Grundpreis je Kilogramm, Liter, Meter oder Quadratmeter danebenschreiben; Ausnahmen stehen in § 4 Abs. 3.",
			en: "Put the price per kilogram, litre, metre or square metre beside it; exceptions stand in § 4 (3).",
		},
		level: "suggestion",
		citation: pangv("§ 4 Abs. 1"),
		validFrom: "2022-05-28",
		match: {
			type: "existence",
			tokens: [
				"\\d{1,4}(?:[.,]\\d{1,3})? ?(?:g|kg|ml|cl|l|Gramm|Kilo|Kilogramm|Liter|m²) (?:für |nur |ab |zu |à |um )?(?:€ ?\\d{1,4}(?:[.,]\\d{2})?|\\d{1,4}(?:[.,]\\d{2})? ?(?:€|Euro|EUR))",
				"(?:\\d{1,4}(?:[.,]\\d{2})? ?(?:€|Euro|EUR)) (?:für |je |pro )?(?:\\d{1,4}(?:[.,]\\d{1,3})? ?(?:g|ml|cl)|[2-9]\\d{0,3}(?:[.,]\\d{1,3})? ?(?:kg|l|Liter|Kilo))",
			],
		},
		exceptions: [
			"[^!?]{0,60}(?:/ ?|je |pro )(?:1 ?|100 ?)?(?:kg|g|l|ml|m|m²|Liter|Kilogramm|Kilo)[^!?]{0,20}",
		],
		catches: [
			"500 g für 4,99 €",
			"Nur 3,99 € für 750 ml",
			"Kaffee 1 kg 12,99 €",
		],
		leaves: [
			"500 g für 4,99 € (9,98 €/kg)",
			"750 ml, 3,99 € (1 l = 5,32 € je Liter)",
			"Ab 4,99 €",
			"12 GB für 9,99 €",
		],
	},
];
