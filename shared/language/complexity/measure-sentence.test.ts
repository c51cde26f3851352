import { describe, expect, it } from "vitest";
import { complexityFeatures } from "./complexity-features.ts";
import { measureSentence } from "./measure-sentence.ts";

const featuresOf = (sentence: string): Record<string, number> => {
	const values = measureSentence(sentence);
	return Object.fromEntries(
		complexityFeatures.map(({ id }, index) => [
			id,
			values[index] ?? Number.NaN,
		]),
	);
};

describe("measureSentence", () => {
	it("counts the worked example", () => {
		expect(featuresOf("Das ist ein Haus.")).toMatchObject({
			"log-characters": Math.log(17),
			words: 2,
			"rare-words": 0,
			commas: 0,
			subordination: 0,
		});
	});
	it("notices what makes a sentence hard", () => {
		const hard = featuresOf(
			"Obwohl die Wirtschaftlichkeitsberechnung (1998) vorgelegt wurde, blieb die Finanzierung umstritten.",
		);
		expect(hard.subordination).toBe(1);
		expect(hard.commas).toBe(1);
		expect(hard.numbers).toBe(1);
		expect(hard.passive).toBe(1);
		expect(hard["abstract-nouns"]).toBeCloseTo(Math.SQRT2, 9);
		expect(hard.compounds).toBeGreaterThan(2);
	});
	it("gives finite numbers for anything", () => {
		for (const text of ["", "…", "\ud800", "👍", "a".repeat(5_000), ",,,,("])
			for (const value of measureSentence(text))
				expect(Number.isFinite(value)).toBe(true);
	});
});
