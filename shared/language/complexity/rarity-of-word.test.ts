import { describe, expect, it } from "vitest";
import data from "./german-word-frequency.data.json" with { type: "json" };
import { rarityOfUnknown, rarityOfWord } from "./rarity-of-word.ts";

describe("rarityOfWord", () => {
	it.each(["und", "die", "ist", "nicht"])(
		"%s is as common as can be",
		(word) => {
			expect(rarityOfWord(word)).toBe(2);
		},
	);
	it("puts words in the order of their use", () => {
		const rarities = ["ist", "haus", "garten", "bescheiden"].map(rarityOfWord);
		expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
		expect(rarities.at(-1)).toBeGreaterThan(3);
	});
	it.each(["ikonographisch", "seifenoberfläche", "xqzwv", ""])(
		"does not know %s",
		(word) => {
			expect(rarityOfWord(word)).toBe(rarityOfUnknown);
		},
	);
	it("takes few unlisted words for listed ones", () => {
		const known = Array.from({ length: 4_000 }, (_, index) =>
			rarityOfWord(`q${index.toString(36)}zx`),
		).filter((rarity) => rarity !== rarityOfUnknown);
		expect(known.length / 4_000).toBeLessThan(0.04);
	});
	it("says where its data come from", () => {
		expect(data.licence).toContain("ShareAlike");
		expect(data.citation).toContain("wordfreq");
	});
});
