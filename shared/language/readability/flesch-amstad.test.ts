import { expect, it } from "vitest";
import { fleschAmstad } from "./flesch-amstad.ts";

const counts = {
	words: 14,
	sentences: 1,
	characters: 76,
	letters: 73,
	syllables: 22,
	longWords: 4,
	monosyllables: 6,
	polysyllables: 0,
};

it("gives the worked value, and nothing for an empty text", () => {
	expect(fleschAmstad(counts)).toBeCloseTo(74.07, 2);
	expect(fleschAmstad({ ...counts, words: 0, sentences: 0 })).toBeNull();
});
