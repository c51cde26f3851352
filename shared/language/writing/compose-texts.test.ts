import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsupportedNumbers } from "../similarity/unsupported-numbers.ts";
import { displayWidth } from "../tokens/display-width.ts";
import { composeTexts } from "./compose-texts.ts";

/** A small seeded generator of uniform numbers. */
function uniform(seed: number) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

const material = {
	language: "de",
	product: "Nussriegel",
	facts: ["Ohne Palmöl", "Von Hand geröstet", "12 g Eiweiß pro Riegel"],
	phrases: ["Knackt ehrlich", "30 % auf alles!"],
	maxWidth: 30,
	count: 5,
} as const;

describe("composeTexts", () => {
	it("writes different texts that fit, from given statements only", () => {
		const texts = composeTexts(material, uniform(7));
		expect(texts).toHaveLength(5);
		for (const text of texts)
			expect(displayWidth(text)).toBeLessThanOrEqual(30);
		expect(texts.join(" ")).not.toContain("30 %");
		expect(texts).not.toContain("Knackt ehrlich");
		expect(composeTexts(material, uniform(7))).toEqual(texts);
	});

	it("fills longer fields with sentences", () => {
		const texts = composeTexts({ ...material, maxWidth: 90 }, uniform(1));
		expect(texts.some((text) => text.endsWith("."))).toBe(true);
	});

	it("gives fewer texts rather than the same twice, and none when nothing fits", () => {
		const bare = { ...material, facts: [], phrases: [], count: 15 };
		expect(composeTexts(bare, uniform(1)).length).toBeLessThan(15);
		expect(composeTexts({ ...bare, maxWidth: 5 }, uniform(1))).toEqual([]);
	});

	it("keeps its promises for any material", () => {
		const piece = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(
				fc.record({
					language: fc.constantFrom("de", "en"),
					product: piece,
					facts: fc.array(piece, { maxLength: 4 }),
					phrases: fc.array(piece, { maxLength: 4 }),
					maxWidth: fc.integer({ min: 1, max: 120 }),
					count: fc.integer({ min: 1, max: 15 }),
				}),
				fc.nat(),
				(any, seed) => {
					const texts = composeTexts(any, uniform(seed));
					expect(texts.length).toBeLessThanOrEqual(any.count);
					expect(new Set(texts).size).toBe(texts.length);
					for (const text of texts) {
						expect(displayWidth(text)).toBeLessThanOrEqual(any.maxWidth);
						expect(
							unsupportedNumbers(text, [any.product, ...any.facts]),
						).toEqual([]);
					}
				},
			),
			{ seed: 20261122, numRuns: 200 },
		);
	});
});
