import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

const texts: { readonly [code in "de" | "en" | "unknown"]: readonly string[] } =
	{
		de: [
			"Jetzt 20% sparen",
			"Schuhe kaufen",
			"Nachhaltige Mode",
			"Kostenloser Versand",
			"Grüne Energie",
			"Kaffee frisch geröstet",
			"Versicherung vergleichen",
			"Heute bestellt, morgen da",
			"Möbel für kleine Räume",
			"Dein neues Lieblingsstück",
		],
		en: [
			"Buy shoes online",
			"Free Shipping",
			"Running shoes",
			"Best coffee in town",
			"You won't believe what happened next",
			"Save 20% today",
			"Handmade in small batches",
			"Try it free for 30 days",
		],
		unknown: [
			"",
			"123",
			"20% 49,90",
			"asdf qwer",
			"xkcd zzzz",
			"Acheter des chaussures",
			"Bonjour tout le monde",
			"L'amour est un oiseau rebelle",
			"Comprar zapatos",
			"Scarpe da donna",
			"Dames schoenen kopen",
			"купить обувь",
			"靴を買う",
			"🙂",
		],
	};

describe.each(Object.entries(texts))("texts that are %s", (code, list) => {
	it.each(list)("%j", (text) => {
		expect(detectLanguage(text).code).toBe(code);
	});
});

describe("detectLanguage", () => {
	it("answers any string with a confidence between 0 and 1", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				const { confidence } = detectLanguage(text);
				expect(confidence).toBeGreaterThanOrEqual(0);
				expect(confidence).toBeLessThanOrEqual(1);
			}),
			{ seed: 14 },
		);
	});
});
