import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rampSteps } from "./ramp-steps.ts";

const spends = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
	minLength: 3,
	maxLength: 3,
});

describe("rampSteps", () => {
	it("takes no step too large, and arrives", () => {
		fc.assert(
			fc.property(
				spends,
				spends,
				fc.double({ min: 0.05, max: 1, noNaN: true }),
				(current, suggested, maxStep) => {
					const rows = rampSteps(current, suggested, maxStep);
					expect(rows.length).toBeLessThanOrEqual(Math.ceil(1 / maxStep));
					let before = current;
					for (const row of rows) {
						row.forEach((spend, m) => {
							const ends = Math.max(current[m] ?? 0, suggested[m] ?? 0);
							const step = Math.abs(spend - (before[m] ?? 0));
							expect(step).toBeLessThanOrEqual(maxStep * ends * (1 + 1e-6));
						});
						before = row;
					}
					expect(before).toEqual(rows.length > 0 ? suggested : current);
				},
			),
			{ seed: 1 },
		);
	});

	it("moves by at most a fifth of the larger end a week", () => {
		expect(rampSteps([100, 0], [150, 0], 0.2)).toEqual([
			[125, 0],
			[150, 0],
		]);
		expect(rampSteps([100], [190], 0.2)).toHaveLength(3);
		expect(rampSteps([100], [100], 0.2)).toEqual([]);
	});
});
