import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { explorePlaces } from "./explore-places.ts";

it("keeps what stands first, draws the rest evenly, and says how likely each was", () => {
	const list = ["a", "b", "c", "d", "e", "f"];
	const random = createRandom(1);
	const times = new Map<string, number>();
	const runs = 4_000;
	for (let run = 0; run < runs; run++) {
		const placed = explorePlaces(list, 4, 0.5, random);
		expect(placed.slice(0, 2)).toEqual([
			{ item: "a", propensity: 1 },
			{ item: "b", propensity: 1 },
		]);
		for (const { item, propensity } of placed.slice(2)) {
			expect(propensity).toBe(0.5);
			times.set(item, (times.get(item) ?? 0) + 1);
		}
	}
	for (const item of ["c", "d", "e", "f"])
		expect((times.get(item) ?? 0) / runs).toBeCloseTo(0.5, 1);
});

it("shows each once, as many as there are, and nothing by chance where nothing is to be drawn", () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.string(), { maxLength: 20 }),
			fc.integer({ min: 0, max: 20 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.integer(),
			(list, length, share, seed) => {
				const placed = explorePlaces(list, length, share, createRandom(seed));
				const items = placed.map(({ item }) => item);
				expect(items.length).toBe(Math.min(length, list.length));
				expect(new Set(items).size).toBe(items.length);
				for (const { propensity } of placed) {
					expect(propensity).toBeGreaterThan(0);
					expect(propensity).toBeLessThanOrEqual(1);
				}
				if (share === 0) expect(items).toEqual(list.slice(0, length));
			},
		),
	);
	expect(explorePlaces(["a"], 3, 1, createRandom(1))).toEqual([
		{ item: "a", propensity: 1 },
	]);
});
