import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseItems } from "./parse-items.ts";

const item = { slot: "headline", text: 'Mit "Klammern" {so}' };
const answer = JSON.stringify({
	items: [item, { slot: "headline", text: "B" }],
});

describe("parseItems", () => {
	it("reads an answer however it is wrapped", () => {
		for (const wrapped of [
			answer,
			`\`\`\`json\n${answer}\n\`\`\``,
			`Gerne!\n${answer}\nViel Erfolg.`,
		])
			expect(parseItems(wrapped, ["headline"]).items).toHaveLength(2);
		expect(
			parseItems('{"items":[{"slot":"headline","text":"A",}]}', ["headline"])
				.items,
		).toHaveLength(1);
	});

	it("keeps what is complete of half an answer", () => {
		const half = parseItems(answer.slice(0, -6), ["headline"]);
		expect(half).toEqual({ items: [item], isWhole: false });
	});

	it("takes no unknown slot, and nothing from prose or another shape", () => {
		expect(parseItems(answer, ["title"]).items).toEqual([]);
		expect(parseItems("Hier sind drei Titel: A, B", ["headline"])).toEqual({
			items: [],
			isWhole: false,
		});
		expect(parseItems('{"headlines":["A"]}', ["headline"])).toEqual({
			items: [],
			isWhole: false,
		});
	});

	it("leaves out a text longer than anything asked for", () => {
		const long = JSON.stringify({ slot: "headline", text: "x".repeat(20_001) });
		expect(parseItems(`{"items":[${long}]}`, ["headline"]).items).toEqual([]);
	});

	it("finds more items the longer an answer grows, and never throws", () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 5 }),
				(texts) => {
					const whole = JSON.stringify({
						items: texts.map((text) => ({ slot: "a", text })),
					});
					let before = 0;
					for (let end = 0; end <= whole.length; end += 7) {
						const { items } = parseItems(whole.slice(0, end), ["a"]);
						expect(items.length).toBeGreaterThanOrEqual(before);
						before = items.length;
					}
				},
			),
			{ seed: 2, numRuns: 60 },
		);
	});
});
