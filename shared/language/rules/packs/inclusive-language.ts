import type { Rule } from "../rule.ts";

const german = {
	category: "clarity",
	jurisdiction: "any",
	languages: ["de"],
	citation: {
		title:
			"Rat für deutsche Rechtschreibung: Geschlechtergerechte Schreibung (2023); Leidmedien.de: Begriffe über Behinderung",
		url: "https://leidmedien.de/begriffe/",
	},
} as const;
const english = {
	category: "clarity",
	jurisdiction: "any",
	languages: ["en"],
	citation: {
		title: "APA Style: Bias-free language",
		url: "https://apastyle.apa.org/style-grammar-guidelines/bias-free-language",
	},
} as const;

/** Inclusive language. A matter of a house's style, so it runs only where it is asked for: hand it to `checkRules` beside `allRules`. */
export const inclusiveLanguage: readonly Rule[] = [
	{
		...german,
		id: "inclusive.occupations-german",
		message: {
			de: "„%s“ nennt nur ein Geschlecht.",
			en: "“%s” names one sex only.",
		},
		action: { de: "Etwa „%w“.", en: "Such as “%w”." },
		level: "suggestion",
		match: {
			type: "substitution",
			swap: {
				Putzfrau: ["Reinigungskraft"],
				Putzfrauen: ["Reinigungskräfte"],
				Krankenschwester: ["Pflegefachkraft"],
				Krankenschwestern: ["Pflegekräfte"],
				Mitarbeiter: ["Mitarbeitende", "Team"],
				Kollegen: ["Kolleginnen und Kollegen", "Team"],
				Studenten: ["Studierende"],
				Teilnehmer: ["Teilnehmende"],
				Fachmann: ["Fachperson"],
				Kaufleute: ["Kaufmännische Fachkräfte"],
				Ansprechpartner: ["Kontakt"],
				Mannschaft: ["Team"],
			},
		},
		exceptions: ["\\p{L}{2,20}innen und \\p{L}{2,20}", "Nationalmannschaft"],
		catches: ["Unsere Mitarbeiter beraten Sie", "Krankenschwester werden"],
		leaves: [
			"Unsere Mitarbeitenden beraten Sie",
			"Mitarbeiterinnen und Mitarbeiter",
		],
	},
	{
		...german,
		id: "inclusive.job-advert-german",
		message: {
			de: "„%s“ ohne Hinweis auf alle Geschlechter.",
			en: "“%s” without a word on all sexes.",
		},
		action: {
			de: "„(m/w/d)“ ergänzen oder neutral schreiben; so auch AGG § 11.",
			en: "Add “(m/w/d)” or write it neutrally; so does AGG § 11.",
		},
		level: "suggestion",
		match: {
			type: "existence",
			tokens: [
				"(?:Verkäufer|Entwickler|Fahrer|Berater|Techniker|Ingenieur|Mechaniker|Koch|Kellner|Buchhalter|Programmierer|Lagerist|Monteur|Elektriker|Assistent|Geschäftsführer|Redakteur) (?:gesucht|in Vollzeit|in Teilzeit)",
			],
		},
		catches: ["Verkäufer gesucht", "Entwickler in Vollzeit"],
		leaves: ["Verkäufer (m/w/d) gesucht", "Fahrschule gesucht"],
	},
	{
		...german,
		id: "inclusive.disability-german",
		message: {
			de: "„%s“ beschreibt Menschen durch einen Mangel.",
			en: "“%s” describes people by a lack.",
		},
		action: { de: "Etwa „%w“.", en: "Such as “%w”." },
		level: "suggestion",
		match: {
			type: "substitution",
			swap: {
				"behindertengerecht(?:e|er|es|en)?": ["barrierefrei"],
				"an den Rollstuhl gefesselt": ["im Rollstuhl unterwegs"],
				"taubstumm(?:e|er|es|en)?": ["gehörlos"],
				"leidet an": ["hat", "lebt mit"],
				"Behinderten-WC": ["barrierefreies WC"],
			},
		},
		catches: [
			"Behindertengerechter Eingang",
			"Sie ist an den Rollstuhl gefesselt",
		],
		leaves: ["Barrierefreier Eingang", "Rollstuhl kaufen"],
	},
	{
		...german,
		id: "inclusive.origin-german",
		message: { de: "„%s“ ist abwertend.", en: "“%s” is derogatory." },
		action: { de: "Etwa „%w“.", en: "Such as “%w”." },
		level: "warning",
		match: {
			type: "substitution",
			swap: {
				"Eskimos?": ["Inuit"],
				Zigeunerschnitzel: ["Paprikaschnitzel"],
				Zigeunersauce: ["Paprikasauce"],
				getürkt: ["gefälscht"],
				Mohrenkopf: ["Schokokuss"],
			},
		},
		catches: ["Zigeunerschnitzel mit Pommes", "Eskimo Jacke"],
		leaves: ["Paprikaschnitzel mit Pommes", "Inuit Kunst"],
	},
	{
		...english,
		id: "inclusive.occupations-english",
		message: {
			de: "“%s” nennt nur ein Geschlecht.",
			en: "“%s” names one sex only.",
		},
		action: { de: "Etwa „%w“.", en: "Such as “%w”." },
		level: "suggestion",
		match: {
			type: "substitution",
			swap: {
				chairman: ["chair"],
				chairmen: ["chairs"],
				manpower: ["workforce", "staff"],
				mankind: ["humankind", "people"],
				salesman: ["salesperson"],
				salesmen: ["sales staff"],
				businessman: ["business person"],
				fireman: ["firefighter"],
				policeman: ["police officer"],
				"man-made": ["artificial", "synthetic"],
				guys: ["everyone", "folks"],
			},
		},
		catches: [
			{ text: "Our salesmen help you", language: "en" },
			{ text: "Hey guys, sale starts now", language: "en" },
		],
		leaves: [
			{ text: "Our sales staff help you", language: "en" },
			{ text: "Mango juice", language: "en" },
		],
	},
	{
		...english,
		id: "inclusive.disability-english",
		message: {
			de: "“%s” beschreibt Menschen durch einen Mangel.",
			en: "“%s” describes people by a lack.",
		},
		action: { de: "Etwa „%w“.", en: "Such as “%w”." },
		level: "suggestion",
		match: {
			type: "substitution",
			swap: {
				"wheelchair[ \\-]bound": ["wheelchair user"],
				"confined to a wheelchair": ["who uses a wheelchair"],
				"suffers from": ["has", "lives with"],
				handicapped: ["disabled"],
				"the disabled": ["disabled people"],
				"crazy (?:deals|prices|offers)": ["striking offers"],
				lame: ["weak"],
			},
		},
		catches: [
			{ text: "Handicapped parking", language: "en" },
			{ text: "Crazy deals today", language: "en" },
		],
		leaves: [
			{ text: "Accessible parking", language: "en" },
			{ text: "Lamp deals today", language: "en" },
		],
	},
	{
		...english,
		id: "inclusive.technical-english",
		message: {
			de: "“%s”: es gibt ein klareres Wort.",
			en: "“%s”: there is a clearer word.",
		},
		action: { de: "Etwa „%w“.", en: "Such as “%w”." },
		level: "suggestion",
		match: {
			type: "substitution",
			swap: {
				"whitelist(?:ed|s)?": ["allowlist"],
				"blacklist(?:ed|s)?": ["blocklist"],
				"master/slave": ["primary/replica"],
				"dummy value": ["placeholder value"],
			},
		},
		catches: [
			{ text: "Add us to your whitelist", language: "en" },
			{ text: "Blacklisted senders", language: "en" },
		],
		leaves: [
			{ text: "Add us to your allowlist", language: "en" },
			{ text: "The list is black", language: "en" },
		],
	},
];
