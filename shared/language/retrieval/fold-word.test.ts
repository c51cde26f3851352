import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord } from "./fold-word.ts";

describe("foldWord", () => {
	it.each([
		["Größe", "groesse"],
		["GROESSE", "groesse"],
		["süß", "suess"],
		["Café", "cafe"],
		["ﬁn", "fin"],
		["USB-Kabel", "usbkabel"],
		["1.299,90", "129990"],
		["Ёлка", "елка"],
		["–", ""],
	])("%s → %s", (word, folded) => {
		expect(foldWord(word)).toBe(folded);
	});

	it("leaves letters and digits alone, and is done after one go", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (word) => {
				const folded = foldWord(word);
				expect(folded).toMatch(/^[\p{L}\p{N}]*$/u);
				expect(foldWord(folded)).toBe(folded);
			}),
			{ numRuns: 300, seed: 20261122 },
		);
	});
});
