import type { Rule } from "../rule.ts";

/** Shared by every row: Google's editorial policy on style and spelling, clarity, and repetition, for the text fields of a search ad. */
const platform = {
	category: "platform",
	jurisdiction: "any",
	citation: {
		title: "Google Ads policies: Editorial",
		url: "https://support.google.com/adspolicy/answer/6021546",
	},
	channels: [
		"google-ads-headline",
		"google-ads-description",
		"google-ads-path",
	],
} as const satisfies Partial<Rule>;

/** Letters that German compounds double and then meet once more: "Schifffahrt", "Seeelefant". */
const thriceFine = [..."befglmnprstiw"];
const stretched = [..."abcdefghijklmnopqrstuvyzäöü"]
	.filter((letter) => letter !== "w" && letter !== "x")
	.map((letter) => `${letter}{${thriceFine.includes(letter) ? 4 : 3},20}`);

/** Repetition, lists, run-together words, placeholders: what an editor at Google sends back as gimmicky or unclear. */
export const googleAdsGimmicks: readonly Rule[] = [
	{
		...platform,
		id: "google-ads.repeated-word",
		message: {
			de: "„%s“: dasselbe Wort zweimal hintereinander.",
			en: "“%s”: the same word twice in a row.",
		},
		action: { de: "Einmal genügt.", en: "Once is enough." },
		level: "error",
		match: { type: "repetition" },
		exceptions: [
			"Bora Bora",
			"Duran Duran",
			"Baden Baden",
			"New York New York",
			"Wagga Wagga",
			"Pago Pago",
			"Chow Chow",
			"Tom Tom",
		],
		catches: ["Schuhe Schuhe Schuhe", "Sale sale online"],
		leaves: ["Bora Bora Reisen", "Schuhe, schöne Schuhe"],
	},
	{
		...platform,
		id: "google-ads.stretched-word",
		message: {
			de: "„%s“: gedehnte Buchstaben.",
			en: "“%s”: stretched letters.",
		},
		action: {
			de: "Das Wort normal schreiben.",
			en: "Write the word normally.",
		},
		level: "error",
		match: { type: "existence", tokens: stretched, nonword: true },
		catches: ["Soooo günstig", "Superrrrr Angebote"],
		leaves: [
			"Schifffahrt buchen",
			"Seeelefant im Zoo",
			"www.blumen.de",
			"Größe XXXL",
		],
	},
	{
		...platform,
		id: "google-ads.numbered-list",
		message: {
			de: "Aufzählung mit Nummern: „%s“.",
			en: "Numbered list: “%s”.",
		},
		action: {
			de: "Als Satz schreiben; Listen sind nicht erlaubt.",
			en: "Write a sentence; lists are not allowed.",
		},
		level: "error",
		match: {
			type: "existence",
			tokens: ["1[.)] [^\\d]{2,60}2[.)] \\p{L}"],
			nonword: true,
		},
		catches: ["1. Blumen 2. Vasen", "1) Wählen, 2) Zahlen"],
		leaves: ["Am 1. Mai geöffnet", "Platz 1. Und 2 Jahre Garantie"],
	},
	{
		...platform,
		id: "google-ads.bulleted-list",
		message: {
			de: "Der Text beginnt mit einem Aufzählungszeichen.",
			en: "The text begins with a bullet.",
		},
		action: { de: "Entfernen.", en: "Remove it." },
		level: "error",
		match: {
			type: "substitution",
			swap: { "^[\\-–—*·»›] ": "" },
			nonword: true,
		},
		catches: ["- Frische Blumen", "* Blumen * Vasen"],
		leaves: ["Blumen - Shop", "5* Hotel"],
	},
	{
		...platform,
		id: "google-ads.joined-words",
		message: {
			de: "„%s“: Wörter ohne Leerzeichen.",
			en: "“%s”: words without spaces.",
		},
		action: { de: "Leerzeichen setzen.", en: "Put spaces." },
		level: "error",
		match: {
			type: "existence",
			tokens: [
				"(?:buy|order|get|shop)\\p{L}{3,20}(?:here|now|online|today)",
				"(?:jetzt|hier|schnell|sofort)(?:kaufen|bestellen|sparen|buchen|anrufen)\\p{L}{0,20}",
				"(?:kaufe|kauf|bestelle|hol)\\p{L}{3,20}(?:hier|jetzt|online)",
			],
		},
		catches: ["buyflowershere", "Jetztkaufen", "kaufeblumenhier"],
		leaves: ["Buy flowers here", "Jetzt kaufen", "Hierarchie verstehen"],
	},
	{
		...platform,
		id: "google-ads.symbol-for-word",
		message: {
			de: "„%s“: Ziffer oder Buchstabe statt eines Wortes.",
			en: "“%s”: a digit or letter in place of a word.",
		},
		action: { de: "Das Wort ausschreiben.", en: "Spell the word out." },
		level: "error",
		match: {
			type: "existence",
			tokens: [
				"gr8",
				"b4",
				"2day",
				"2morrow",
				"4ever",
				"4 ?u",
				"l8r",
				"4 (?:less|you|sale)",
				"(?<=\\p{L} )\\$(?! ?\\d)",
				"n8",
				"w8",
			],
		},
		exceptions: ["Audi \\p{L}\\d"],
		catches: [
			"Shoes 4 U",
			"Gr8 deals",
			"Cheap laptops 4 sale",
			"Find the lowest $",
		],
		leaves: [
			"24/7 Service",
			"B2B Software",
			"U2 Tickets",
			"Audi A4",
			"From $ 20",
		],
	},
	{
		...platform,
		id: "google-ads.placeholder",
		message: { de: "„%s“ ist ein Platzhalter.", en: "“%s” is a placeholder." },
		action: {
			de: "Durch den eigentlichen Text ersetzen.",
			en: "Put the actual text.",
		},
		level: "error",
		match: {
			type: "existence",
			tokens: [
				"lorem ipsum",
				"asdf\\p{L}{0,10}",
				"qwertz?",
				"(?:Anzeigentitel|Titel|Beschreibung|Headline|Description) ?(?:hier|here|\\d{1,2})",
				"(?:Ihr|Dein|Mein) Text (?:hier|kommt hier)",
				"your (?:ad )?(?:text|headline|copy) here",
				"(?:Testanzeige|test ad|xyz|tbd)",
			],
		},
		catches: ["Lorem ipsum dolor", "Headline 1", "Ihr Text hier"],
		leaves: [
			"Headline schreiben lernen",
			"Texte für Ihr Geschäft",
			"Titel verteidigt",
		],
	},
	{
		...platform,
		id: "google-ads.cut-off",
		message: {
			de: "Der Text endet mitten im Satz: „%s“.",
			en: "The text ends in mid-sentence: “%s”.",
		},
		action: {
			de: "Zu Ende schreiben; jede Zeile kann allein stehen.",
			en: "Finish it; each line may stand alone.",
		},
		level: "warning",
		match: {
			type: "existence",
			tokens: [
				"(?:und|oder|für|mit|von|zum|zur|ein|eine|einen|der|die|das|and|or|for|with|the|of|your|unser|unsere) ?$",
			],
		},
		catches: [
			"Blumen für",
			"Shoes and",
			{ text: "Frische Blumen mit der", channel: "google-ads-description" },
		],
		leaves: ["Blumen für alle", "Was kommt mit?", "Shoes for you"],
	},
	{
		...platform,
		id: "google-ads.generic-call",
		message: {
			de: "„%s“ sagt nichts über das Angebot.",
			en: "“%s” says nothing about the offer.",
		},
		action: {
			de: "Sagen, was es gibt und für wen.",
			en: "Say what there is and for whom.",
		},
		level: "warning",
		channels: ["google-ads-headline"],
		match: {
			type: "existence",
			tokens: [
				"^(?:click|tap|hier|here|mehr|more|weiter|jetzt|learn more|find out more|visit (?:our |us|this )?(?:site|website|now)?|besuchen Sie uns|unsere Website|mehr erfahren|jetzt ansehen)[.! ]{0,3}$",
			],
			nonword: true,
		},
		catches: ["Mehr erfahren", "Visit our website"],
		leaves: ["Mehr über Tulpen erfahren", "Jetzt Tulpen ansehen"],
	},
];
