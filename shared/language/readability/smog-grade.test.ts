import { expect, it } from "vitest";
import { smogGrade } from "./smog-grade.ts";

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
	expect(smogGrade(counts)).toBeCloseTo(8.842, 3);
	expect(smogGrade({ ...counts, words: 0, sentences: 0 })).toBeNull();
});
