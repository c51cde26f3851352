import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fitIsotonic } from "./fit-isotonic.ts";

it("pools what runs against the order", () => {
	const { scores, probabilities } = fitIsotonic([1, 2, 3, 4], [0, 1, 0, 1]);
	expect(scores).toEqual([1, 2.5, 4]);
	expect(probabilities).toEqual([1 / 3, 0.5, 2 / 3]);
});

it("rises strictly and claims neither 0 nor 1", () => {
	const row = fc.tuple(
		fc.integer({ min: -20, max: 20 }),
		fc.integer({ min: 0, max: 1 }),
	);
	fc.assert(
		fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
			const { scores, probabilities } = fitIsotonic(
				rows.map(([s]) => s),
				rows.map(([, y]) => y),
			);
			const rises = (list: readonly number[]) =>
				list.every((x, i) => i === 0 || x > (list[i - 1] ?? 0));
			expect(rises(scores) && rises(probabilities)).toBe(true);
			expect(probabilities.every((p) => p > 0 && p < 1)).toBe(true);
		}),
	);
});
