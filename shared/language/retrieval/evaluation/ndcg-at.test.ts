import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ndcgAt } from "./ndcg-at.ts";

describe("ndcgAt", () => {
	it("is the textbook example: grades 3, 2, 3, 0, 1, 2 in the order found", () => {
		const grades = new Map([
			["d1", 3],
			["d2", 2],
			["d3", 3],
			["d5", 1],
			["d6", 2],
		]);
		// By hand with gain 2^grade − 1: DCG 7 + 3/1.58496 + 7/2 + 0 + 1/2.58496 + 3/2.80735 = 13.84827, ideal 7 + 7/1.58496 + 3/2 + 3/2.32193 + 1/2.58496 = 14.59540.
		const found = ["d1", "d2", "d3", "d4", "d5", "d6"];
		expect(ndcgAt(found, grades, 6)).toBeCloseTo(13.84827 / 14.5954, 4);
		expect(ndcgAt(["x", "d5"], new Map([["d5", 1]]), 10)).toBeCloseTo(
			0.63093,
			5,
		);
	});

	it("is null where nothing is relevant", () => {
		expect(ndcgAt(["a"], new Map(), 10)).toBeNull();
		expect(ndcgAt(["a"], new Map([["a", 0]]), 10)).toBeNull();
	});

	it("lies in 0–1, and is 1 for the best order", () => {
		const grades = fc.dictionary(
			fc.constantFrom(..."abcdef"),
			fc.integer({ min: 1, max: 3 }),
			{ minKeys: 1 },
		);
		fc.assert(
			fc.property(
				grades,
				fc.array(fc.constantFrom(..."abcdefxyz")),
				(given, found) => {
					const map = new Map(Object.entries(given));
					const value = ndcgAt(found, map, 10) ?? Number.NaN;
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1 + 1e-12);
					const best = [...map].sort(([, a], [, b]) => b - a);
					expect(
						ndcgAt(
							best.map(([id]) => id),
							map,
							10,
						),
					).toBeCloseTo(1, 12);
				},
			),
			{ numRuns: 200, seed: 20261122 },
		);
	});
});
