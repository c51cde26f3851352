import fc from "fast-check";
import { expect, it } from "vitest";
import { type CatalogueItem, rerank } from "./rerank.ts";

const list = ["a", "b", "c", "d"].map((item, i) => ({
	item,
	score: 9 - i,
	by: "ease" as const,
}));
const known: [string, CatalogueItem][] = [
	["a", { price: 90, margin: 1, stock: 5, attributes: ["shoe"] }],
	["b", { price: 10, margin: 5, stock: 5, attributes: ["shoe"] }],
	["c", { price: 20, margin: 2, stock: 0, attributes: ["hat"] }],
	["d", { price: null, margin: null, stock: null, attributes: ["hat"] }],
];
const order = (wishes: Parameters<typeof rerank>[2], k = 4) =>
	rerank(list, new Map(known), wishes, k)
		.map(({ item }) => item)
		.join("");

it("leaves out what is gone or too dear, weighs margin, and mixes", () => {
	expect(order({})).toBe("abd");
	expect(order({ priceAtMost: 50 })).toBe("bd");
	expect(order({ leastStock: 0 })).toBe("abcd");
	expect(order({ marginWeight: 0.8 })).toBe("bad");
	expect(order({ diversity: 0.5 })).toBe("adb");
	expect(order({}, 1)).toBe("a");
});

it("only ever reorders and drops, and without wishes keeps the order", () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(
			share,
			share,
			fc.integer({ min: 0, max: 5 }),
			(marginWeight, diversity, k) => {
				const found = order({ marginWeight, diversity, leastStock: 0 }, k);
				expect(found).toHaveLength(Math.min(4, k));
				expect(new Set(found).size).toBe(found.length);
			},
		),
		{ seed: 4 },
	);
	expect(rerank(list, new Map(), {}, 4)).toEqual(list);
});
