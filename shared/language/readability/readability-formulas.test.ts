import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormulaId } from "./readability-formula.ts";
import { readabilityFormulas } from "./readability-formulas.ts";
import type { TextCounts } from "./text-counts.ts";

const sunglasses: TextCounts = {
	words: 5,
	sentences: 1,
	characters: 25,
	letters: 24,
	syllables: 7,
	longWords: 1,
	monosyllables: 4,
	polysyllables: 1,
};
const ducklings: TextCounts = {
	words: 14,
	sentences: 1,
	characters: 76,
	letters: 73,
	syllables: 22,
	longWords: 4,
	monosyllables: 6,
	polysyllables: 0,
};

/** Published values on given counts, to the decimals given. */
const worked: readonly [FormulaId, TextCounts, number, number][] = [
	["flesch-reading-ease", sunglasses, 83.32, 2],
	["flesch-kincaid-grade", sunglasses, 2.88, 2],
	["gunning-fog", sunglasses, 10, 3],
	["smog-grade", sunglasses, 8.842, 3],
	["lix", sunglasses, 25, 3],
	["rix", sunglasses, 1, 3],
	["automated-readability-index", sunglasses, 4.62, 3],
	["coleman-liau-index", sunglasses, 6.12, 3],
	["wiener-sachtextformel-1", sunglasses, 3.809, 3],
	["wiener-sachtextformel-1", ducklings, 3.77, 3],
	["wiener-sachtextformel-2", ducklings, 3.499, 3],
	["wiener-sachtextformel-3", ducklings, 1.553, 3],
	["wiener-sachtextformel-4", ducklings, 2.025, 3],
	["flesch-amstad", ducklings, 74.07, 2],
	["lix", ducklings, 42.571, 3],
];

const compute = (
	id: FormulaId,
	counts: TextCounts,
): number | null | undefined =>
	readabilityFormulas.find((formula) => formula.id === id)?.compute(counts);

describe("readabilityFormulas", () => {
	it.each(worked)("%s", (id, counts, value, decimals) => {
		expect(compute(id, counts)).toBeCloseTo(value, decimals);
	});

	it.each(readabilityFormulas.map((formula) => [formula.id, formula] as const))(
		"%s is undefined for an empty text and finite otherwise",
		(_, formula) => {
			expect(formula.compute({ ...sunglasses, words: 0 })).toBeNull();
			expect(formula.compute({ ...sunglasses, sentences: 0 })).toBeNull();
			const count = fc.integer({ min: 0, max: 1000 });
			const counts = fc.record({
				words: count.map((words) => words + 1),
				sentences: count.map((sentences) => sentences + 1),
				characters: count,
				letters: count,
				syllables: count,
				longWords: count,
				monosyllables: count,
				polysyllables: count,
			});
			fc.assert(
				fc.property(counts, (given) => Number.isFinite(formula.compute(given))),
				{ seed: 15 },
			);
		},
	);
});
