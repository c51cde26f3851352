import type { Citation, Rule } from "../rule.ts";
import { notClaimed } from "./not-claimed.ts";

const empCo = (place: string): Citation => ({
	title: `UWG ${place} (Richtlinie (EU) 2024/825, EmpCo)`,
	url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
	confirmedAt:
		"https://www.taylorwessing.com/de/insights-and-events/insights/2026/02/strengere-regeln-fuer-nachhaltigkeitswerbung",
});
/** In force from the day the amendment that carries out Directive (EU) 2024/825 applies. */
const law = {
	category: "law",
	jurisdiction: "DE",
	validFrom: "2026-09-27",
} as const;

/** Environmental claims beyond the single words of `german-advertising-law.ts`: offsets, parts for the whole, and what the law demands anyway. */
export const environmentalClaims: readonly Rule[] = [
	{
		...law,
		id: "de-law.offset-claim",
		message: {
			de: "„%s“ stützt eine Produktaussage auf den Ausgleich von Emissionen; seit 27.09.2026 verboten.",
			en: "“%s” rests a claim on the product on offsetting emissions; banned since 27 Sep 2026.",
		},
		action: {
			de: "Streichen; Spenden für Klimaprojekte nur als solche nennen, nicht als Eigenschaft des Produkts.",
			en: "Drop it; name gifts to climate projects as such, not as a property of the product.",
		},
		level: "error",
		citation: empCo("Anhang Nr. 4c"),
		match: {
			type: "existence",
			tokens: [
				"klimaneutral gestellt\\p{L}{0,2}",
				"(?:CO2|CO₂|Emissionen|Klimagase)(?:-Emissionen)? (?:werden |wird |sind |ist )?(?:vollständig |komplett |zu 100 ?% )?(?:ausgeglichen|kompensiert|neutralisiert)",
				"(?:wir|gleichen|kompensieren) (?:kompensieren |gleichen )?(?:alle |sämtliche |die )?(?:CO2|CO₂|Emissionen|CO2-Emissionen|CO₂-Emissionen)(?: aus)?",
				"(?:mit|inklusive|inkl\\.) (?:CO2|CO₂|Klima)-?(?:Ausgleich|Kompensation)",
				"null Emissionen dank (?:Ausgleich|Kompensation|Zertifikaten)",
				"(?:reduziert|verringert|kleiner|geringer)\\p{L}{0,3} (?:CO2|CO₂)-?(?:Fußabdruck|Bilanz|Emissionen|Ausstoß) (?:durch|dank|mit|mittels) (?:Kompensation|Ausgleich|Zertifikate\\p{L}?)",
			],
		},
		evidence: {
			de: "Keiner; die Aussage über das Produkt muss auf dessen eigenem Lebenszyklus beruhen.",
			en: "None; a claim on the product must rest on its own life cycle.",
		},
		catches: [
			"Versand mit CO2-Ausgleich",
			"Emissionen werden vollständig kompensiert",
			"Klimaneutral gestelltes Produkt",
		],
		leaves: [
			"CO2-Sensor kaufen",
			"Emissionen messen",
			{ text: "Versand mit CO2-Ausgleich", today: "2026-09-26" },
		],
	},
	{
		...law,
		id: "de-law.part-for-whole",
		message: {
			de: "„%s“: gilt das für das ganze Produkt oder nur für einen Teil?",
			en: "“%s”: does this hold for the whole product or for a part?",
		},
		action: {
			de: "Den Teil und den Anteil nennen, etwa „Obermaterial aus 60 % recyceltem Polyester“.",
			en: "Name the part and the share, such as “upper of 60 % recycled polyester”.",
		},
		level: "suggestion",
		citation: empCo("Anhang Nr. 4b"),
		match: {
			type: "existence",
			tokens: [
				"(?:aus|mit) (?:recycelten|recyceltem|wiederverwerteten|nachwachsenden|nachhaltigem|nachhaltigen) (?:Material|Materialien|Rohstoffen|Kunststoff|Plastik|PET|Polyester|Baumwolle)",
				"(?:plastikfrei|recycelt|kompostierbar)(?:e|er|es|en)? (?:Produkte?|Kollektion|Mode|Schuhe)",
			],
		},
		exceptions: [
			"\\d{1,3} ?% (?:recyceltem|recycelten|recycelter) \\p{L}{2,20}",
		],
		evidence: {
			de: "Anteil und Teil des Produkts, belegt.",
			en: "Share and part of the product, with proof.",
		},
		catches: ["Schuhe aus recyceltem Material", "Plastikfreie Produkte"],
		leaves: [
			"Obermaterial aus 60 % recyceltem Polyester",
			"Aus feinem Leder",
			{ text: "Schuhe aus recyceltem Material", today: "2026-09-26" },
		],
	},
	{
		...law,
		id: "de-law.required-by-law-as-green",
		message: {
			de: "„%s“ ist in der EU ohnehin vorgeschrieben und kein Vorzug.",
			en: "“%s” is required in the EU anyway and no distinction.",
		},
		action: { de: "Streichen.", en: "Drop it." },
		level: "warning",
		citation: empCo("Anhang Nr. 10a"),
		match: {
			type: "existence",
			tokens: [
				"FCKW-?frei(?:e|er|es|en)?",
				"ohne FCKW",
				"(?:frei von|ohne) Asbest",
				"asbestfrei(?:e|er|es|en)?",
				"bleifrei(?:e|er|es|en)? Benzin",
				"(?:ohne|frei von) Tierversuche\\p{L}{0,2} (?:getestete )?Kosmetik",
				"tierversuchsfrei(?:e|er|es|en)? Kosmetik",
			],
		},
		catches: ["FCKW-freies Spray", "Tierversuchsfreie Kosmetik"],
		leaves: [
			"Zuckerfreies Spray",
			"Bleifreie Minen",
			{ text: "FCKW-freies Spray", today: "2026-09-26" },
		],
	},
	{
		...law,
		id: "de-law.durability-claim",
		message: {
			de: "„%s“ verspricht Haltbarkeit oder Reparierbarkeit; das muss belegt sein.",
			en: "“%s” promises durability or repairability; it must be provable.",
		},
		action: {
			de: "Dauer und Bedingung nennen, etwa „5 Jahre Herstellergarantie“.",
			en: "State period and condition, such as “5 years manufacturer's guarantee”.",
		},
		level: "suggestion",
		citation: {
			title: "Richtlinie (EU) 2024/825, Anhang Nr. 23g; UWG § 5",
			url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
		},
		match: {
			type: "existence",
			tokens: [
				"(?:unkaputtbar|unzerstörbar)(?:e|er|es|en)?",
				"hält (?:ein Leben lang|ewig|für immer)",
				"lebenslang(?:e|er|es|en)? (?:haltbar|Haltbarkeit)",
			],
		},
		evidence: {
			de: "Prüfbericht zur Haltbarkeit unter üblichen Bedingungen.",
			en: "A test report on durability under usual conditions.",
		},
		catches: ["Unzerstörbare Koffer", "Hält ein Leben lang"],
		leaves: [
			"Haltbare Koffer",
			"5 Jahre Herstellergarantie",
			{ text: "Unzerstörbare Koffer", today: "2026-09-26" },
		],
	},
	{
		...law,
		id: "eu-law.future-environmental-claim-english",
		jurisdiction: "EU",
		message: {
			de: "„%s“: eine Aussage über künftige Umweltleistung braucht einen öffentlichen, unabhängig geprüften Plan.",
			en: "“%s”: a claim on future environmental performance needs a public plan with independent review.",
		},
		action: {
			de: "Plan verlinken oder streichen.",
			en: "Link the plan or drop the claim.",
		},
		level: "warning",
		citation: {
			title:
				"Directive (EU) 2024/825, Art. 1; Directive 2005/29/EC, Art. 6(2)(d)",
			url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
		},
		match: {
			type: "existence",
			tokens: [
				"(?:climate|carbon|CO2)[- ]neutral by 20\\d\\d",
				"net[- ]zero by 20\\d\\d",
				"(?:emission|plastic)[- ]free by 20\\d\\d",
			],
		},
		evidence: {
			de: "Detaillierter öffentlicher Umsetzungsplan mit Zielen und regelmäßiger Prüfung durch unabhängige Sachverständige.",
			en: "A detailed public plan with targets, regularly reviewed by independent experts.",
		},
		catches: ["Climate neutral by 2040", "Net-zero by 2050"],
		leaves: [
			"New by 2040",
			"Zero sugar",
			{ text: "Net zero by 2050", today: "2026-09-26" },
		],
	},
	{
		...law,
		id: "eu-law.sustainable-english",
		jurisdiction: "EU",
		message: {
			de: "„%s“ sagt nicht, was besser ist; je nach Zusammenhang eine allgemeine Umweltaussage.",
			en: "“%s” does not say what is better; in context it may be a generic environmental claim.",
		},
		action: {
			de: "Das Merkmal nennen, etwa „made of 80 % recycled cotton“.",
			en: "Name the property, such as “made of 80 % recycled cotton”.",
		},
		level: "suggestion",
		citation: {
			title: "Directive (EU) 2024/825, Annex, 4a",
			url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
		},
		match: {
			type: "existence",
			tokens: [
				"sustainable (?:fashion|products?|materials?|packaging|clothing|travel|shoes|delivery|shipping|choice|living)",
				"sustainably (?:made|sourced|produced|packed)",
				"sustainable (?:bags?|bottles?|shoes?|clothes|brands?|company|alternatives?|coffee|chocolate|soaps?|gifts?|toys?|furniture|design|production|cotton)",
			],
		},
		exceptions: notClaimed,
		catches: ["Sustainable fashion", "Sustainably made shoes"],
		leaves: [
			"Sustained performance",
			"A sustainable pace of work",
			"What is sustainable fashion?",
		],
	},
	{
		...law,
		id: "eu-law.wholly-sustainable",
		jurisdiction: "EU",
		message: {
			de: "„%s“ behauptet für das Ganze, was höchstens für eine Eigenschaft belegt werden kann.",
			en: "“%s” claims of the whole what can be proved of one property at most.",
		},
		action: {
			de: "Die eine Eigenschaft nennen und belegen, etwa „aus 80 % recycelter Baumwolle“.",
			en: "Name and prove the one property, such as “made of 80 % recycled cotton”.",
		},
		level: "warning",
		citation: {
			title: "Directive (EU) 2024/825, Annex, 4a and 4b",
			url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
		},
		match: {
			type: "existence",
			tokens: [
				"(?:100 ?%|hundertprozentig|vollständig|vollkommen|völlig|komplett|rundum|absolut) (?:nachhaltig|umweltfreundlich|ökologisch|klimafreundlich)(?:e|er|es|en|em)?",
				"(?:100 ?%|fully|completely|totally|entirely|absolutely) (?:sustainable|eco-?friendly|environmentally friendly)",
			],
		},
		exceptions: notClaimed,
		evidence: {
			de: "Anerkannte hervorragende Umweltleistung für das ganze Erzeugnis, etwa das EU-Umweltzeichen.",
			en: "Recognised excellent environmental performance of the whole product, such as the EU Ecolabel.",
		},
		catches: [
			"Rundum nachhaltige Schuhe",
			{ text: "100% sustainable bottle", language: "en" },
			{ text: "Completely eco-friendly soap", language: "en" },
		],
		leaves: [
			"Absolut nachhaltend im Geschmack",
			{ text: "Completely green leaves", language: "en" },
		],
	},
];
