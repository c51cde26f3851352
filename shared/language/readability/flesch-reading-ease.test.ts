import { expect, it } from "vitest";
import { fleschReadingEase } from "./flesch-reading-ease.ts";

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
	expect(fleschReadingEase(counts)).toBeCloseTo(83.32, 2);
	expect(fleschReadingEase({ ...counts, words: 0, sentences: 0 })).toBeNull();
});
