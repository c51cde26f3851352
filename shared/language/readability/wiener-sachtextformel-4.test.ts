import { expect, it } from "vitest";
import { wienerSachtextformel4 } from "./wiener-sachtextformel-4.ts";

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
	expect(wienerSachtextformel4(counts)).toBeCloseTo(2.025, 3);
	expect(
		wienerSachtextformel4({ ...counts, words: 0, sentences: 0 }),
	).toBeNull();
});
