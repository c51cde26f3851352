import { describe, expect, it } from "vitest";
import { detectPerson } from "./detect-person.ts";

describe("detectPerson", () => {
	const names = (text: string) =>
		detectPerson(text).map(({ start, end }) => text.slice(start, end));
	it.each([
		["Frau Muster ruft an", "Muster"],
		["Frau Dr. von der Muster kommt", "von der Muster"],
		["Mein Name ist Erika Mustermann.", "Erika Mustermann"],
		["Sehr geehrter Herr Beispiel,", "Beispiel"],
		["Hi Anna, wie geht's?", "Anna"],
		["Mit freundlichen Grüßen\nErika Mustermann", "Erika Mustermann"],
		["z. Hd. Rolf Testberg", "Rolf Testberg"],
		["Geschäftsführer: Onyeka Mustermann", "Onyeka Mustermann"],
		["„Sehr bequem“, sagt Marek Beispielski.", "Marek Beispielski"],
		["Ngozi Testfall wohnt in Bremen.", "Ngozi Testfall"],
		["Vielen Dank an Vuk Mustervić", "Vuk Mustervić"],
		["Beispiel, erika.beispiel@muster.de", "Beispiel"],
		["Swantje Musterlein\nMusterweg 3\n24103 Kiel", "Swantje Musterlein"],
		["Yasemin Beispiel bestellt", "Yasemin Beispiel"],
	] as const)("finds the name in %s", (text, expected) => {
		expect(names(text)).toContain(expected);
	});
	it.each([
		"Hallo Welt!",
		"Liebe Kundinnen und Kunden,",
		"Dear Customer,",
		"Herr der Ringe",
		"Mark und Bein",
		"Jetzt Schuhe kaufen",
		"Frau Holle",
		"kleine schrift",
		"Can I help?",
		"Robert Bosch Stiftung fördert Schulen",
		"Tommy Hilfiger Hemden, drei Farben",
		"Dr. Oetker Pizza, 3 Sorten",
		"„Testsieger“, sagt Stiftung Warentest.",
		"Ich bin Feuer und Flamme für Grillgut",
		"He lives on the coast.",
		"Visit San Francisco this spring",
	])("finds no name in %s", (text) => {
		expect(names(text)).toEqual([]);
	});
	it("is never sure enough to take a name away by itself", () => {
		for (const { confidence } of detectPerson(
			"Frau Anna Muster und Peter Beispiel",
		))
			expect(confidence).toBeLessThan(0.9);
	});
});
