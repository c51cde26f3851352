import { expect, it } from "vitest";
import { lix } from "./lix.ts";

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
	expect(lix(counts)).toBeCloseTo(25, 3);
	expect(lix({ ...counts, words: 0, sentences: 0 })).toBeNull();
});
