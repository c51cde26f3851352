import * as fc from "fast-check";
import { expect, it } from "vitest";
import { passageTerms } from "./passage-terms.ts";
import { queryTerms } from "./query-terms.ts";

it("drops words that stand everywhere, unless nothing else was asked", () => {
	expect(queryTerms("Wie süß ist die Nussschokolade?")).toEqual([
		"suess",
		"suss",
		"nussschokolade",
		"nussschokolad",
		"nuss",
		"schokolad",
	]);
	expect(queryTerms("Wer ist das?")).toContain("wer");
	expect(queryTerms(" – ")).toEqual([]);
});

it("meets a passage by compound, plural, umlaut and English ending", () => {
	const meets = (query: string, text: string, language: "de" | "en") => {
		const { words, parts } = passageTerms("", text, language);
		const all = new Set([...words, ...parts]);
		return queryTerms(query).some((term) => all.has(term));
	};
	for (const [query, text, language] of [
		["Schokolade", "Zartbitterschokoladen", "de"],
		["Geschenkverpackung", "Verpackung", "de"],
		["Aepfel", "Äpfel", "de"],
		["Apfel", "Äpfel", "de"],
		["berry", "berries", "en"],
		["GRÖSSE", "Größe", "de"],
	] as const)
		expect([query, meets(query, text, language)]).toEqual([query, true]);
	expect(meets("Schokolade", "Limonade", "de")).toBe(false);
});

it("gives each word once, letters and digits alone, 40 at most, for any text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 400 }), (query) => {
			const terms = queryTerms(query);
			expect(terms.length).toBeLessThanOrEqual(40);
			expect(new Set(terms).size).toBe(terms.length);
			for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
		}),
		{ numRuns: 300, seed: 20261122 },
	);
});
