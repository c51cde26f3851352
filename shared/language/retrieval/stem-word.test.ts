import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemWord } from "./stem-word.ts";

describe("stemWord", () => {
	it.each([
		["schokolade", "schokolad"],
		["schokoladen", "schokolad"],
		["äpfel", "apfel"],
		["apfel", "apfel"],
		["häusern", "haus"],
		["hauses", "haus"],
		["tafeln", "tafel"],
		["schuhe", "schuh"],
		["größeren", "gross"],
		["größte", "grosst"],
		["los", "los"],
	])("German: %s → %s", (word, stem) => {
		expect(stemWord(word, "de")).toBe(stem);
	});

	// Harman's three rules.
	it.each([
		["berries", "berry"],
		["bars", "bar"],
		["boxes", "boxe"],
		["glass", "glass"],
		["cactus", "cactus"],
		["as", "as"],
	])("English: %s → %s", (word, stem) => {
		expect(stemWord(word, "en")).toBe(stem);
	});

	it("never makes a word longer or empty", () => {
		const word = fc.stringMatching(/^[a-zäöü]{1,12}$/);
		fc.assert(
			fc.property(word, fc.constantFrom("de", "en"), (given, language) => {
				const stem = stemWord(given, language as "de" | "en");
				expect(stem.length).toBeGreaterThan(0);
				expect(stem.length).toBeLessThanOrEqual(given.length);
			}),
			{ numRuns: 300, seed: 20261122 },
		);
	});
});
