import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceTicks } from "./nice-ticks.ts";

describe("niceTicks", () => {
	it("picks round steps", () => {
		expect(niceTicks(0, 97, 5)).toEqual([0, 20, 40, 60, 80]);
		expect(niceTicks(-0.3, 0.3, 3)).toEqual([-0.2, 0, 0.2]);
		expect(niceTicks(0, 1_000_000, 4)).toEqual([0, 500_000, 1_000_000]);
	});

	it("does not fail on an empty range", () => {
		expect(niceTicks(5, 5, 4)).toEqual([5]);
	});

	it("stays within the range, ascending, and never far from the count asked for", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
				fc.integer({ min: 2, max: 10 }),
				(from, span, count) => {
					const to = from + span;
					const ticks = niceTicks(from, to, count);
					expect(ticks.length).toBeLessThanOrEqual(count + 1);
					for (const [index, tick] of ticks.entries()) {
						expect(tick).toBeGreaterThanOrEqual(from - span * 1e-6);
						expect(tick).toBeLessThanOrEqual(to + span * 1e-6);
						if (index > 0)
							expect(tick).toBeGreaterThan(ticks[index - 1] ?? Infinity);
					}
				},
			),
		);
	});
});
