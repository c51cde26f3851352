import { expect, it } from "vitest";
import { fleschKincaidGrade } from "./flesch-kincaid-grade.ts";

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
	expect(fleschKincaidGrade(counts)).toBeCloseTo(2.88, 2);
	expect(fleschKincaidGrade({ ...counts, words: 0, sentences: 0 })).toBeNull();
});
