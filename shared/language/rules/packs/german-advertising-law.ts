import type { Localised } from "../../localised.ts";
import type { Citation, Rule } from "../rule.ts";
import { notClaimed } from "./not-claimed.ts";

const uwg = (place: string, confirmedAt?: string): Citation => ({
	title: `UWG ${place}`,
	url: "https://www.gesetze-im-internet.de/uwg_2004/",
	...(confirmedAt === undefined ? {} : { confirmedAt }),
});
/** Promulgated 19 Feb 2026, in force 27 Sep 2026, numbers 2a, 4a and § 5 (3) no. 4 as read there. */
const empCo = (place: string): Citation => ({
	title: `UWG ${place} (Richtlinie (EU) 2024/825, EmpCo)`,
	url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
	confirmedAt:
		"https://www.taylorwessing.com/de/insights-and-events/insights/2026/02/strengere-regeln-fuer-nachhaltigkeitswerbung",
});
const hwg = (place: string, confirmedAt: string): Citation => ({
	title: `HWG ${place}`,
	url: "https://www.gesetze-im-internet.de/heilmwerbg/",
	confirmedAt,
});

/** The day the amendment of the UWG that carries out Directive (EU) 2024/825 applies from. */
const empCoFrom = "2026-09-27";
const dayBefore = "2026-09-26";

/** Endings of a German adjective. */
const e = "(?:e|er|es|en|em|ere|eren|erer|eres|ste|sten|ster|stes)?";

const greenEvidence: Localised = {
	de: "Anerkannte hervorragende Umweltleistung (EU-Umweltzeichen, Blauer Engel oder anderes Zeichen nach ISO 14024 Typ I), oder die Angabe im selben Medium klar und hervorgehoben spezifizieren.",
	en: "Recognised excellent environmental performance (EU Ecolabel, Blauer Engel or another ISO 14024 type I label), or specify the claim clearly and prominently on the same medium.",
};
const claimEvidence: Localised = {
	de: "Beleg mit Quelle und Datum: Marktstudie, Test oder eigene Erhebung, die die Aussage heute noch trägt.",
	en: "Proof with source and date: a market study, test or own survey that still carries the claim today.",
};

/** No language: what is looked for are words of one language anyway, and two words are easily taken for the other. */
const law = { category: "law", jurisdiction: "DE" } as const;
/** A mark named near the claim counts as its specification. */
const marked = "(?:Blauer Engel|Blauen Engel|EU-Umweltzeichen|EU Ecolabel)";

/** What German advertising law commonly strikes in short texts. Each finding is a hint for a person, not legal advice. */
export const germanAdvertisingLaw: readonly Rule[] = [
	{
		...law,
		id: "de-law.generic-green-claim",
		message: {
			de: "„%s“ ist eine allgemeine Umweltaussage; seit 27.09.2026 ohne anerkannte hervorragende Umweltleistung verboten.",
			en: "“%s” is a generic environmental claim; banned since 27 Sep 2026 without recognised excellent environmental performance.",
		},
		action: {
			de: "Streichen oder genau sagen, was besser ist und woran man es prüft.",
			en: "Drop it, or say exactly what is better and how it can be checked.",
		},
		level: "error",
		citation: empCo("Anhang Nr. 4a"),
		validFrom: empCoFrom,
		match: {
			type: "existence",
			tokens: [
				`umwelt(?:freundlich|schonend|gerecht|bewusst|verträglich)${e}`,
				`natur(?:freundlich|schonend)${e}`,
				`klima(?:freundlich|schonend)${e}`,
				`(?:CO2|CO₂)-?freundlich${e}`,
				`(?:ökologisch|öko-freundlich|energieeffizient|biobasiert)${e}`,
				`biologisch abbaubar${e}`,
				"(?:umwelt|klima|natur)freundlichkeit",
				"(?:gut|besser|schonend|freundlich) (?:für|zu|zur) (?:die |der )?(?:Umwelt|Natur|Erde)",
				"(?:gut|besser|schonend) für (?:das Klima|den Planeten|unseren Planeten)",
				"schon(?:t|en) (?:die Umwelt|das Klima|die Natur|den Planeten)",
			],
		},
		exceptions: [
			...notClaimed,
			`[^.!?]{0,60}${marked}[^.!?]{0,60}`,
			"biologisch abbaubar\\p{L}{0,4} (?:nach|gemäß) (?:DIN )?EN 13432",
			"energieeffizient\\p{L}{0,4}:? (?:Energieeffizienzklasse|Klasse|Energieklasse) [A-G]",
			"ökologisch\\p{L}{0,4} (?:Landwirtschaft|Landbau|Anbau|Fußabdruck|Erzeugung)",
		],
		evidence: greenEvidence,
		catches: [
			"Umweltfreundliche Schuhe",
			"Unsere Verpackung ist biologisch abbaubar",
			"Klimafreundlich reisen",
			"Ökologische Mode",
			"Umweltfreundlichste Lösung",
			"Gut für die Umwelt",
			"Schont das Klima",
			"Nicht nur umweltfreundlich, auch schön",
		],
		leaves: [
			"Warum wir nicht mit „umweltfreundlich“ werben",
			"Was heißt umweltfreundlich?",
			"Umweltfreundlich: ausgezeichnet mit dem Blauen Engel",
			"Biologisch abbaubar nach EN 13432",
			"Grüne Schuhe",
			"Aus ökologischem Anbau",
			{ text: "Umweltfreundliche Schuhe", today: dayBefore },
		],
	},
	{
		...law,
		id: "de-law.green-as-claim",
		message: {
			de: "„%s“ meint hier die Umwelt, nicht die Farbe: eine allgemeine Umweltaussage.",
			en: "“%s” means the environment here, not the colour: a generic environmental claim.",
		},
		action: {
			de: "Sagen, was genau besser ist, etwa „Strom aus 100 % Windkraft“.",
			en: "Say what exactly is better, such as “electricity from 100 % wind power”.",
		},
		level: "error",
		citation: empCo("Anhang Nr. 4a"),
		validFrom: empCoFrom,
		match: {
			type: "existence",
			tokens: [
				"grün(?:e|er|es|en|em|ere|eren|eres)? (?:Produkte?|Energie|Strom|Ökostrom|Alternativen?|Unternehmen|Bank|Geldanlagen?|Logistik|Versand|Lieferung|Wirtschaft|Gewissen|Zukunft|Mobilität|Technik|Technologien?)",
				"grün(?:er)? (?:leben|einkaufen|reisen|wohnen|konsumieren|waschen|putzen|produziert|hergestellt|verpackt|geliefert|gedruckt)",
			],
		},
		exceptions: [...notClaimed, `[^.!?]{0,60}${marked}[^.!?]{0,60}`],
		evidence: greenEvidence,
		catches: [
			"Grüne Energie für dein Zuhause",
			"Grüner leben mit uns",
			"Das grüne Produkt",
			"Grün produziert",
		],
		leaves: [
			"Grüne Schuhe",
			"Kleid in Grün",
			"Grüner Tee aus Japan",
			"Grün ist meine Lieblingsfarbe",
		],
	},
	{
		...law,
		id: "de-law.climate-neutral",
		message: {
			de: "„%s“ für ein Produkt ist verboten, wenn es auf dem Ausgleich von Emissionen beruht.",
			en: "“%s” for a product is banned when it rests on offsetting emissions.",
		},
		action: {
			de: "Streichen, oder die tatsächliche Minderung im Lebenszyklus mit Zahl nennen.",
			en: "Drop it, or state the actual reduction over the life cycle with a figure.",
		},
		level: "error",
		citation: empCo("Anhang Nr. 4c"),
		validFrom: empCoFrom,
		match: {
			type: "existence",
			tokens: [
				`(?:klima|CO2|CO₂|CO 2|treibhausgas)[- ]?(?:neutral|positiv|negativ|kompensiert)${e}`,
				`(?:CO2|CO₂|CO 2)[- ]?reduziert${e}`,
				"(?:klima|CO2|CO₂)-?neutralität",
			],
		},
		exceptions: [
			...notClaimed,
			"(?:klima|CO2-?|CO₂-?)neutral\\p{L}{0,4} (?:bis|ab) (?:zum Jahr )?20\\d\\d",
			"(?:bis|ab) 20\\d\\d (?:klima|CO2-?|CO₂-?)neutral",
		],
		evidence: {
			de: "Nachweis, dass die Aussage auf der Wirkung im Lebenszyklus des Produkts beruht, nicht auf Kompensation.",
			en: "Proof that the claim rests on the product's life cycle, not on offsets.",
		},
		catches: [
			"Klimaneutraler Versand",
			"CO2-neutral gedruckt",
			"Unser CO₂-neutrales Produkt",
			"CO2 neutraler Versand",
			"Klima-neutral produziert",
		],
		leaves: [
			"Was bedeutet klimaneutral?",
			"Kein klimaneutrales Produkt",
			"Klimaneutral bis 2040",
			"Klimaanlage kaufen",
			{ text: "Klimaneutraler Versand", today: dayBefore },
		],
	},
	{
		...law,
		id: "de-law.climate-neutral-explained",
		message: {
			de: "„%s“ muss in der Werbung selbst erklärt werden: Vermeidung oder Ausgleich?",
			en: "“%s” must be explained in the advert itself: avoided or offset?",
		},
		action: {
			de: "Im selben Text erklären oder streichen; ab 27.09.2026 für Produkte verboten, wenn auf Ausgleich gestützt.",
			en: "Explain it in the same text or drop it; banned for products from 27 Sep 2026 when resting on offsets.",
		},
		level: "warning",
		citation: {
			title: "BGH, 27.06.2024, I ZR 98/23 (klimaneutral)",
			confirmedAt:
				"https://lto.de/recht/hintergruende/h/bgh-izr9823-werbung-klimaneutral-katjes-irrefuehrung",
		},
		validTo: dayBefore,
		match: {
			type: "existence",
			tokens: [`(?:klima|CO2|CO₂|CO 2)[- ]?neutral${e}`],
		},
		exceptions: [
			...notClaimed,
			"(?:klima|CO2-?|CO₂-?)neutral\\p{L}{0,2} (?:durch|dank|mit) (?:Kompensation|Ausgleich|Einsparung|Vermeidung)",
		],
		catches: [
			{ text: "Klimaneutraler Versand", today: "2026-01-15" },
			{ text: "CO2-neutral gedruckt", today: dayBefore },
		],
		leaves: [
			{ text: "Klimaneutral durch Kompensation", today: "2026-01-15" },
			{ text: "Klimaneutraler Versand", today: empCoFrom },
		],
	},
	{
		...law,
		id: "de-law.future-environmental-claim",
		message: {
			de: "„%s“: eine Aussage über künftige Umweltleistung braucht einen öffentlichen, unabhängig geprüften Plan.",
			en: "“%s”: a claim on future environmental performance needs a public plan with independent review.",
		},
		action: {
			de: "Plan verlinken oder streichen.",
			en: "Link the plan or drop the claim.",
		},
		level: "warning",
		citation: empCo("§ 5 Abs. 3 Nr. 4"),
		validFrom: empCoFrom,
		match: {
			type: "existence",
			tokens: [
				"(?:klima|CO2-?|CO₂-?|treibhausgas)neutral\\p{L}{0,2} (?:bis|ab) (?:zum Jahr )?20\\d\\d",
				"(?:bis|ab) (?:zum Jahr )?20\\d\\d (?:klima|CO2-?|CO₂-?|treibhausgas)neutral",
				"(?:emissionsfrei|plastikfrei) (?:bis|ab) (?:zum Jahr )?20\\d\\d",
			],
		},
		evidence: {
			de: "Detaillierter öffentlicher Umsetzungsplan mit Zielen und regelmäßiger Prüfung durch unabhängige Sachverständige.",
			en: "A detailed public plan with targets, regularly reviewed by independent experts.",
		},
		catches: ["Klimaneutral bis 2040", "Wir sind ab 2030 klimaneutral"],
		leaves: ["Neu ab 2030", "Plastikfrei verpackt"],
	},
	{
		...law,
		id: "de-law.own-sustainability-label",
		message: {
			de: "„%s“: Nachhaltigkeitssiegel sind nur mit Zertifizierungssystem oder von Behörden erlaubt.",
			en: "“%s”: sustainability labels are allowed only with a certification scheme or from public authorities.",
		},
		action: {
			de: "Siegel und System nennen oder streichen.",
			en: "Name the label and its scheme, or drop it.",
		},
		level: "warning",
		citation: empCo("Anhang Nr. 2a"),
		validFrom: empCoFrom,
		match: {
			type: "existence",
			tokens: [
				"(?:Nachhaltigkeits|Umwelt|Öko|Klima|Green)-?(?:siegel|label|zertifikat)",
				"zertifiziert (?:nachhaltig|grün|klimaneutral|umweltfreundlich)\\p{L}{0,2}",
			],
		},
		evidence: {
			de: "Zertifikat mit Nummer, System und Ablaufdatum.",
			en: "A certificate with number, scheme and expiry date.",
		},
		catches: [
			"Mit unserem Nachhaltigkeitssiegel",
			"Zertifiziert nachhaltige Mode",
		],
		leaves: ["TÜV-geprüft", "Zertifizierte Beratung", "EU-Bio-Siegel"],
	},
	{
		...law,
		id: "de-law.sustainable",
		message: {
			de: "„%s“ sagt nicht, was besser ist; je nach Zusammenhang eine allgemeine Umweltaussage.",
			en: "“%s” does not say what is better; in context it may be a generic environmental claim.",
		},
		action: {
			de: "Das Merkmal nennen, etwa „aus 80 % recycelter Baumwolle“.",
			en: "Name the property, such as “made of 80 % recycled cotton”.",
		},
		level: "suggestion",
		citation: empCo("Anhang Nr. 4a"),
		validFrom: empCoFrom,
		match: {
			type: "existence",
			tokens: [
				`nachhaltig${e}`,
				`(?:emissionsfrei|plastikneutral|bienenfreundlich|ressourcenschonend)${e}`,
				"Netto-?Null",
			],
		},
		exceptions: [
			...notClaimed,
			"nachhaltig (?:Eindruck|beeindruckt|beeinflusst|verändert|geschädigt|gestört|verbessert)",
			"(?:emissionsfrei|plastikfrei) (?:bis|ab) (?:zum Jahr )?20\\d\\d",

			`[^.!?]{0,60}${marked}[^.!?]{0,60}`,
			"nachhaltig (?:aus|dank|durch) \\d{1,3} ?%",
		],
		evidence: greenEvidence,
		catches: ["Nachhaltige Mode", "Nachhaltig reisen"],
		leaves: [
			"Nachhaltig aus 100 % recycelter Wolle",
			"Halten Sie nach Hause",
			"Das hat nachhaltig Eindruck gemacht",
		],
	},
	{
		...law,
		id: "eu-law.generic-green-claim-english",
		jurisdiction: "EU",
		message: {
			de: "„%s“ ist eine allgemeine Umweltaussage; in der EU seit 27.09.2026 ohne Nachweis verboten.",
			en: "“%s” is a generic environmental claim; banned in the EU since 27 Sep 2026 without proof.",
		},
		action: {
			de: "Streichen oder genau sagen, was besser ist.",
			en: "Drop it, or say exactly what is better.",
		},
		level: "error",
		citation: {
			title: "Directive (EU) 2024/825, Annex, 4a and 4c",
			url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
		},
		validFrom: empCoFrom,
		match: {
			type: "existence",
			tokens: [
				"(?:eco|environmentally|climate|nature|carbon)[ \\-]friendly",
				"(?:climate|carbon|CO2)[ \\-](?:neutral|positive|compensated)",
				"(?:biodegradable|biobased|bio-based|good for the planet|kind to the planet)",
				"green (?:energy|products?|alternatives?|company|delivery|shipping|living|fashion|packaging)",
				"(?:gentle on|good for|better for) (?:the )?(?:environment|nature|climate|earth|planet)",
			],
		},
		exceptions: [
			...notClaimed,
			"biodegradable (?:to|under|per) EN 13432",
			"(?:climate|carbon)[ \\-]neutral by 20\\d\\d",
			".{0,60}EU Ecolabel.{0,60}",
		],
		evidence: greenEvidence,
		catches: [
			"Eco-friendly shoes",
			"Carbon neutral shipping",
			"Green energy for your home",
			"Good for the environment",
		],
		leaves: [
			"Green shoes",
			"Biodegradable to EN 13432",
			"Green tea from Japan",
			{ text: "Eco-friendly shoes", today: dayBefore },
		],
	},
	{
		...law,
		id: "de-law.sole-position",
		message: {
			de: "„%s“ behauptet eine Spitzenstellung; sie muss wahr und belegbar sein.",
			en: "“%s” claims a top position; it must be true and provable.",
		},
		action: {
			de: "Quelle und Datum nennen oder abschwächen.",
			en: "Name source and date, or tone it down.",
		},
		level: "warning",
		citation: uwg("§ 5 Abs. 1, 2"),
		match: {
			type: "existence",
			tokens: [
				"(?:Nr\\.?|Nummer) ?(?:1|eins)",
				"#1(?!\\d)",
				"Marktführer(?:in|s)?",
				"(?:welt|markt|europa|branchen)(?:weit )?führend(?:e|er|es|en|em)?",
				"(?:der|die|das|den|dem|unser|unsere|unseren|Deutschlands|Europas|Österreichs|der Welt|weltweit|garantiert) (?:größte|beste|günstigste|billigste|schnellste|meistverkaufte|meistgekaufte|beliebteste|sicherste|modernste|einzige)[nrs]?",
				"(?:beste|bester|bestes|günstigster|günstigste|billigster|niedrigster|niedrigste) (?:Preis|Preise|Qualität|Auswahl|Service|Angebot|Anbieter|Zinsen)",
				"unschlagbar(?:e|er|es|en)? (?:Preise?|günstig|billig)",
			],
		},
		exceptions: [
			...notClaimed,
			"ein\\p{L}{0,2} der (?:besten|größten|günstigsten|schnellsten|beliebtesten|sichersten|modernsten|meistverkauften)",
			"(?:Zimmer|Haus|Hausnummer|Kapitel|Seite|Band|Teil|Artikel|Gleis|Halle|Tor|Linie|Anlage|Anhang|Tipp|Regel|Schritt|Straße|\\p{L}{2,20}straße|\\p{L}{2,20}weg) (?:Nr\\.?|Nummer)? ?(?:1|eins)",
			"(?:der|die|das|den|dem) beste[nrs]? (?:Freund|Freundin|Freunde|Freundinnen|Zeit|Wahl für dich)",
			".{0,60}(?:Quelle|laut|Stand):? .{0,40}20\\d\\d",
		],
		evidence: claimEvidence,
		catches: [
			"Die Nr. 1 in Deutschland",
			"Deutschlands größte Auswahl an Schuhen",
			"Bester Preis garantiert",
			"Marktführer bei Matratzen",
		],
		leaves: [
			"Schuhe für beste Freundinnen",
			"Mit besten Grüßen",
			"Geschenk für die beste Freundin",
			"Marktführer laut GfK 2026",
			"Einer der besten Anbieter",
			"Zimmer Nr. 1",
		],
	},
	{
		...law,
		id: "de-law.test-winner",
		message: {
			de: "„%s“ braucht Test, Ausgabe und Datum, leicht auffindbar.",
			en: "“%s” needs the test, its issue and date, easy to find.",
		},
		action: {
			de: "Fundstelle nennen, etwa „Stiftung Warentest 05/2026“.",
			en: "Name the source, such as “Stiftung Warentest 05/2026”.",
		},
		level: "warning",
		citation: uwg("§ 5a Abs. 1"),
		match: {
			type: "existence",
			tokens: [
				"Testsieger(?:in|n|s)?",
				"Test(?:note|urteil):? ?(?:sehr gut|gut|1[.,]\\d)",
			],
		},
		exceptions: [
			".{0,60}(?:\\d{1,2}/(?:20)?\\d\\d|(?:Ausgabe|Heft) .{0,12}20\\d\\d)",
		],
		evidence: claimEvidence,
		catches: ["Unser Testsieger", "Testnote: sehr gut"],
		leaves: ["Testsieger Stiftung Warentest 05/2026", "Jetzt testen"],
	},
	{
		...law,
		id: "de-law.free-of-charge",
		message: {
			de: "„%s“ stimmt nur, wenn nichts als der unvermeidbare Versand oder Anruf zu zahlen ist.",
			en: "“%s” holds only if nothing but unavoidable delivery or call cost is paid.",
		},
		action: {
			de: "Bedingung dazuschreiben oder streichen.",
			en: "State the condition or drop it.",
		},
		level: "suggestion",
		citation: uwg(
			"Anhang zu § 3 Abs. 3 (Richtlinie 2005/29/EG, Anhang I Nr. 20)",
		),
		match: {
			type: "existence",
			tokens: [
				"gratis",
				"umsonst",
				"zum Nulltarif",
				"(?:kostenlos|kostenfrei)(?:e|er|es|en|em)?",
			],
		},
		exceptions: [
			...notClaimed,
			"(?:war|waren|wäre|ist|sind)[^.!?]{0,30} umsonst",
			"umsonst (?:gewartet|gesucht|bemüht|gekommen|gemacht|gehofft|gewesen|geprobt)",
			"vergeblich und umsonst",
			"(?:gratis|kostenlos|kostenfrei)\\p{L}{0,2}[ \\-]?(?:Versand|Lieferung|Rückversand|Retoure)? ab \\d{1,4}",
			"(?:ab|nur) \\d{1,4} ?(?:€|Euro) (?:gratis|kostenlos|kostenfrei)\\p{L}{0,2}",
		],
		catches: ["Handy gratis zum Vertrag", "Kostenlose Matratze sichern"],
		leaves: [
			"Kostenloser Versand ab 50 €",
			"Nicht umsonst beliebt",
			"Das ist nicht kostenlos",
			"Die Mühe war umsonst",
			"Er hat umsonst gewartet",
		],
	},
	{
		...law,
		id: "de-law.false-urgency",
		message: {
			de: "„%s“ ist verboten, wenn das Angebot danach weiter gilt.",
			en: "“%s” is banned when the offer goes on afterwards.",
		},
		action: {
			de: "Nur mit echtem Ende; das Datum nennen.",
			en: "Only with a real end; name the date.",
		},
		level: "warning",
		citation: uwg(
			"Anhang Nr. 7",
			"https://boehmanwaltskanzlei.de/wirtschaftsrecht/wettbewerbsrecht/wettbewerbsschutz/abnehmerschutz/schwarze-liste?start=5",
		),
		match: {
			type: "existence",
			tokens: [
				"nur (?:noch )?heute",
				"nur (?:für )?kurze Zeit",
				"letzte Chance",
				"nur noch (?:wenige|\\d{1,2}) (?:Stück|Plätze|Tage|Stunden|verfügbar|Exemplare|Zimmer|auf Lager)",
				"last minute nur heute",
			],
		},
		evidence: {
			de: "Festes Ende oder Bestand, der beim Schalten der Anzeige stimmt.",
			en: "A fixed end, or stock that is true when the ad runs.",
		},
		catches: [
			"Nur heute 20 % sparen",
			"Letzte Chance auf Rabatt",
			"Nur noch 3 Stück",
		],
		leaves: ["Heute bestellt, morgen da", "Angebot bis 31.12.2026"],
	},
	{
		...law,
		id: "de-law.legal-right-as-benefit",
		message: {
			de: "„%s“ steht jedem Kunden gesetzlich zu und ist kein Vorteil dieses Angebots.",
			en: "“%s” is every customer's right by law, not a benefit of this offer.",
		},
		action: {
			de: "Streichen oder sagen, was über das Gesetz hinausgeht.",
			en: "Drop it, or say what goes beyond the law.",
		},
		level: "warning",
		citation: uwg(
			"Anhang zu § 3 Abs. 3 (Richtlinie 2005/29/EG, Anhang I Nr. 10)",
		),
		match: {
			type: "existence",
			tokens: [
				"(?:14|vierzehn) Tage (?:Widerrufsrecht|Widerruf|Rückgaberecht)",
				"(?:2|zwei) Jahre (?:Gewährleistung|Gewährleistungsrecht)",
				"gesetzliche(?:s|r)? (?:Gewährleistung|Widerrufsrecht) inklusive",
			],
		},
		catches: ["14 Tage Widerrufsrecht", "Bei uns: 2 Jahre Gewährleistung"],
		leaves: ["30 Tage Rückgaberecht", "5 Jahre Garantie"],
	},
	{
		...law,
		id: "de-law.price-reduction",
		message: {
			de: "„%s“ ist eine Preisermäßigung: Bezug ist der niedrigste Preis der letzten 30 Tage.",
			en: "“%s” is a price reduction: it refers to the lowest price of the last 30 days.",
		},
		action: {
			de: "Mit der Preishistorie prüfen (lotse price-check) und den Vergleichspreis angeben.",
			en: "Check against the price history (lotse price-check) and state the reference price.",
		},
		level: "suggestion",
		citation: {
			title: "PAngV § 11; EuGH, 26.09.2024, C-330/23",
			url: "https://www.gesetze-im-internet.de/pangv_2022/__11.html",
			confirmedAt: "https://lexmea.de/gesetz/pangv/11",
		},
		validFrom: "2022-05-28",
		match: {
			type: "existence",
			tokens: [
				"\\d{1,2} ?(?:%|Prozent) (?:Rabatt|reduziert|günstiger|billiger|sparen|Nachlass)",
				"[-–−] ?\\d{1,2} ?%",
				"statt (?:bisher )?\\d{1,5}(?:[.,]\\d{2})? ?(?:€|Euro|EUR)",
				"(?:um|bis zu) \\d{1,2} ?(?:%|Prozent) (?:reduziert|gesenkt)",
			],
		},
		evidence: {
			de: "Preisverlauf der letzten 30 Tage.",
			en: "Price history of the last 30 days.",
		},
		catches: ["Jetzt 20% sparen", "Nur 49 €, statt 79 €", "-40 % auf alles"],
		leaves: ["80 % Baumwolle", "Ab 49 € im Laden", "10-20 % Fett"],
	},
	{
		...law,
		id: "de-law.medicine-notice-wording",
		message: {
			de: "Der Pflichttext lautet seit 27.12.2023 anders: „%s“.",
			en: "The mandatory notice has read differently since 27 Dec 2023: “%s”.",
		},
		action: { de: "Neuen Wortlaut einsetzen.", en: "Put the new wording." },
		level: "error",
		citation: hwg(
			"§ 4 Abs. 3",
			"https://www.deutsche-apotheker-zeitung.de/news/artikel/2023/12/22/oder-in-ihrer-apotheke",
		),
		validFrom: "2023-12-27",
		match: {
			type: "substitution",
			swap: {
				"lesen Sie die Packungsbeilage und fragen Sie Ihren Arzt oder Apotheker":
					"lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke",
				"fragen Sie Ihren Arzt oder Apotheker":
					"fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke",
			},
		},
		catches: [
			"Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihren Arzt oder Apotheker.",
			"Bitte fragen Sie Ihren Arzt oder Apotheker",
		],
		leaves: [
			"Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.",
			"Ihr Apotheker berät Sie gern",
		],
	},
	{
		...law,
		id: "de-law.guaranteed-cure",
		message: {
			de: "„%s“ verspricht einen sicheren Heilerfolg.",
			en: "“%s” promises a certain cure.",
		},
		action: { de: "Streichen.", en: "Drop it." },
		level: "error",
		citation: hwg(
			"§ 3 Satz 2 Nr. 2 a",
			"https://abd-partner.de/de/blog/detailansicht/werbung-fuer-heilmittel-irrefuehrung-nach-dem-hwg.html",
		),
		match: {
			type: "existence",
			tokens: [
				"(?:heilt|hilft|wirkt|lindert) garantiert",
				"garantiert (?:schmerzfrei|wirksam|gesund|beschwerdefrei|schlank)",
				"(?:Heilung|Wirkung|Erfolg) garantiert",
				"garantierte[rsn]? (?:Heilung|Wirkung|Genesung|Schmerzfreiheit)",
				"100 ?% wirksam",
			],
		},
		catches: [
			"Hilft garantiert gegen Rückenschmerzen",
			"Garantiert schmerzfrei",
		],
		leaves: ["Garantiert frisch geliefert", "Kann Rückenschmerzen lindern"],
	},
	{
		...law,
		id: "eu-law.weight-loss-amount",
		jurisdiction: "EU",
		message: {
			de: "„%s“: Dauer und Ausmaß einer Gewichtsabnahme dürfen für Lebensmittel nicht genannt werden.",
			en: "“%s”: rate or amount of weight loss must not be claimed for food.",
		},
		action: { de: "Streichen.", en: "Drop it." },
		level: "error",
		citation: {
			title: "Verordnung (EG) Nr. 1924/2006, Art. 12 b",
			url: "https://eur-lex.europa.eu/eli/reg/2006/1924/oj",
		},
		match: {
			type: "existence",
			tokens: [
				"\\d{1,2} ?(?:kg|Kilo|Pfund) (?:weniger |abnehmen |verlieren )?(?:in|pro) (?:nur )?(?:\\d{1,3}|einer|einem|zwei|drei|vier) ?(?:Tag|Tagen|Woche|Wochen|Monat|Monaten)?",
				"lose (?:up to )?\\d{1,2} ?(?:kg|pounds|lbs|kilos) (?:in|per|a)",
			],
		},
		exceptions: ["\\d{1,2} ?(?:kg|Kilo|Pfund) pro (?:Packung|Stück)"],
		catches: [
			"5 Kilo in 2 Wochen",
			{ text: "Lose 10 pounds in a week", language: "en" },
		],
		leaves: [
			"5 kg Mehl im Sack",
			{ text: "Lose yourself in a good book", language: "en" },
		],
	},
];
