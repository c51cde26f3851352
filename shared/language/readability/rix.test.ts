import { expect, it } from "vitest";
import { rix } from "./rix.ts";

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
	expect(rix(counts)).toBeCloseTo(1, 3);
	expect(rix({ ...counts, words: 0, sentences: 0 })).toBeNull();
});
