import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { meanInterval } from "./mean-interval.ts";

describe("meanInterval", () => {
	it("is Student's t", () => {
		const known = meanInterval([0.8, 0.9, 1], 0.95);
		// t(0.975, 2) = 4.302653; s = 0.1
		expect(known?.interval[0]).toBeCloseTo(
			0.9 - (4.302653 * 0.1) / Math.sqrt(3),
			5,
		);
		expect(known?.interval[1]).toBe(1);
	});

	it("says nothing of fewer than three marks", () => {
		expect(meanInterval([0.5, 0.6], 0.95)).toBeNull();
	});

	it("covers the true mean about as often as it says", () => {
		const random = createRandom(7);
		let covered = 0;
		const rounds = 2_000;
		for (let round = 0; round < rounds; round++) {
			const marks = Array.from(
				{ length: 5 },
				() => 0.5 + random.normal() * 0.02,
			);
			const found = meanInterval(marks, 0.9);
			if (found && found.interval[0] <= 0.5 && found.interval[1] >= 0.5)
				covered++;
		}
		expect(covered / rounds).toBeGreaterThan(0.88);
		expect(covered / rounds).toBeLessThan(0.92);
	});
});
