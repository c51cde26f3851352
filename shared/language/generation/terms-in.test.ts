import fc from "fast-check";
import { expect, it } from "vitest";
import { termsIn } from "./terms-in.ts";

it.each([
	["Zwei Rucksäcke für den Weg", "Rucksack", true],
	["Des Rucksacks Riemen", "rucksack", true],
	["Straßenschuhe", "Strassenschuh", true],
	["Our daypacks, USB-C inside", "USB-C", true],
	["the daypack’s strap", "daypack", true],
	["Der Schalter", "Schal", false],
	["Marschall", "Schal", false],
	["Rucksackriemen", "Rucksack", false],
	["", "Schal", false],
	["Schal", " ", false],
])("%j, %j: %j", (text, term, has) => {
	expect(termsIn(text)(term)).toBe(has);
});

it("finds every word in a sentence of words, whatever stands around it", () => {
	const word = fc.stringMatching(/^[a-zäöüß]{3,12}$/);
	fc.assert(
		fc.property(fc.array(word), word, fc.array(word), (before, term, after) => {
			const text = [...before, term, ...after].join(", ");
			expect(termsIn(text)(term)).toBe(true);
		}),
	);
});
