import { expect, it } from "vitest";
import { colemanLiauIndex } from "./coleman-liau-index.ts";

const counts = {
	words: 5,
	sentences: 1,
	characters: 25,
	letters: 24,
	syllables: 7,
	longWords: 1,
	monosyllables: 4,
	polysyllables: 1,
};

it("gives the worked value, and nothing for an empty text", () => {
	expect(colemanLiauIndex(counts)).toBeCloseTo(6.12, 3);
	expect(colemanLiauIndex({ ...counts, words: 0, sentences: 0 })).toBeNull();
});
