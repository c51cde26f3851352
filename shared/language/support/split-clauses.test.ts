import fc from "fast-check";
import { expect, it } from "vitest";
import { splitClauses } from "./split-clauses.ts";

it("splits at commas and conjunctions, not inside numbers", () => {
	const texts = splitClauses("Leicht, 4,5 kg und aus Wolle.\nNeu: ja").map(
		({ text }) => text,
	);
	expect(texts).toEqual(["Leicht", "4,5 kg", "aus Wolle.", "Neu", "ja"]);
});

it("gives offsets of what it quotes, for any text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
			for (const clause of splitClauses(text))
				expect(text.slice(clause.start, clause.end)).toBe(clause.text);
		}),
		{ seed: 3, numRuns: 300 },
	);
});
