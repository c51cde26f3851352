import { describe, expect, it } from "vitest";
import { passRate } from "./pass-rate.ts";

describe("passRate", () => {
	it("is Wilson's interval", () => {
		const { interval, rate } = passRate([true, true, true], 0.95);
		expect(rate).toBe(1);
		// 3 / (3 + 1.96²)
		expect(interval[0]).toBeCloseTo(3 / (3 + 1.959964 ** 2), 5);
	});

	it("knows nothing of no cases", () => {
		expect(passRate([], 0.95)).toEqual({
			passed: 0,
			cases: 0,
			rate: 0,
			interval: [0, 1],
		});
	});
});
