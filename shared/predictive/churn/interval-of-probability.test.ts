import * as fc from "fast-check";
import { expect, it } from "vitest";
import { intervalOfProbability } from "./interval-of-probability.ts";

it("is Wilson's where prediction and outcome agree", () => {
	const { low, high } = intervalOfProbability(0.5, [
		{ upTo: 1, predicted: 0.5, left: 50, rows: 100 },
	]);
	expect(low).toBeCloseTo(0.4038, 4);
	expect(high).toBeCloseTo(0.5962, 4);
});

it("contains the probability and stays within 0..1", () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.integer({ min: 1, max: 500 }),
			(p, predicted, rows) => {
				const { low, high } = intervalOfProbability(p, [
					{ upTo: 1, predicted, left: Math.floor(rows / 3), rows },
				]);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(p + 1e-12);
				expect(high).toBeGreaterThanOrEqual(p - 1e-12);
			},
		),
	);
});
