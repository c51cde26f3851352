import fc from "fast-check";
import { expect, it } from "vitest";
import { variance } from "./variance.ts";

it("gives R's var", () => {
	expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(4.571428571428571, 14);
	expect(variance([1])).toBeNaN();
});

it("does not change when a large constant is added", () => {
	const values = fc.array(fc.integer({ min: -1000, max: 1000 }), {
		minLength: 2,
		maxLength: 30,
	});
	fc.assert(
		fc.property(values, (list) => {
			expect(variance(list.map((value) => value + 1e9))).toBeCloseTo(
				variance(list),
				4,
			);
		}),
		{ seed: 1 },
	);
});
