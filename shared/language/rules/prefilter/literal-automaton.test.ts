import fc from "fast-check";
import { expect, it } from "vitest";
import { literalAutomaton } from "./literal-automaton.ts";

function ownersIn(sets: readonly string[][], text: string): number[] {
	const found = new Set<number>();
	literalAutomaton(sets)(text, (owner) => found.add(owner));
	return [...found].sort((a, b) => a - b);
}

it("finds what overlaps and what ends in something else", () => {
	expect(ownersIn([["he"], ["she", "hers"], ["his"]], "ushers")).toEqual([
		0, 1,
	]);
	expect(ownersIn([["a"], [""], []], "banane")).toEqual([0]);
});

it("finds what a search for each literal by itself finds", () => {
	const word = fc.string({
		unit: fc.constantFrom("a", "b", "c", "😀"),
		maxLength: 5,
	});
	fc.assert(
		fc.property(
			fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 8 }),
			fc.string({ unit: fc.constantFrom("a", "b", "c", "😀"), maxLength: 40 }),
			(sets, text) => {
				const wanted = [...sets.keys()].filter((owner) =>
					sets[owner]?.some(
						(literal) => literal !== "" && text.includes(literal),
					),
				);
				expect(ownersIn(sets, text)).toEqual(wanted);
			},
		),
		{ seed: 5, numRuns: 2_000 },
	);
});
