import fc from "fast-check";
import { expect, it } from "vitest";
import { parseFormula } from "./parse-formula.ts";

const counts = {
	words: 20,
	sentences: 2,
	paragraphs: 1,
	characters: 100,
	syllables: 30,
	long_words: 3,
	complex_words: 2,
	polysyllabic_words: 2,
};
const value = (source: string): number | null | undefined => {
	const formula = parseFormula(source);
	return formula.ok ? formula.compute(counts) : undefined;
};

it("computes with the usual precedence", () => {
	expect(value("206.835 - 1.015 * (words / sentences)")).toBeCloseTo(
		196.685,
		9,
	);
	expect(value("2 + 3 * 4 - 10 / 5")).toBe(12);
	expect(value("10 - 4 - 3")).toBe(3);
	expect(value("-words + 1")).toBe(-19);
	expect(value("words / (sentences - 2)")).toBeNull();
});

it.each([
	"",
	"words words",
	"1 +",
	"(1",
	"process",
	"words ** 2",
	"1;2",
	"constructor",
	"1.2.3",
	"(".repeat(500),
	"words()",
])("does not read %j", (source) => {
	expect(value(source)).toBeUndefined();
});

it("never throws and never gives a value that is no number", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.constantFrom("words", "0", "7.5", "+", "-", "*", "/", "(", ")", " "),
				{ maxLength: 15 },
			),
			(pieces) => {
				const result = value(pieces.join(""));
				expect(
					result === null || result === undefined || Number.isFinite(result),
				).toBe(true);
			},
		),
		{ seed: 3 },
	);
});
