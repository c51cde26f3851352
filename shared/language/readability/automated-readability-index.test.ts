import { expect, it } from "vitest";
import { automatedReadabilityIndex } from "./automated-readability-index.ts";

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
	expect(automatedReadabilityIndex(counts)).toBeCloseTo(4.62, 3);
	expect(
		automatedReadabilityIndex({ ...counts, words: 0, sentences: 0 }),
	).toBeNull();
});
