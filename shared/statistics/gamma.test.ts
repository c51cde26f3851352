import { describe, expect, it } from "vitest";
import { gamma } from "./gamma.ts";

describe("gamma", () => {
	it("gives R's dgamma", () => {
		expect(gamma.logDensity(2, 3, 1)).toBeCloseTo(-1.3068528194400546, 13);
		expect(gamma.logDensity(1, 1, 2)).toBeCloseTo(Math.LN2 - 2, 13);
		expect(gamma.logDensity(0, 3, 1)).toBe(Number.NEGATIVE_INFINITY);
	});
	it("has the slope of its density", () => {
		const rise =
			gamma.logDensity(2 + 1e-6, 3, 1.5) - gamma.logDensity(2 - 1e-6, 3, 1.5);
		expect(gamma.slope(2, 3, 1.5)).toBeCloseTo(rise / 2e-6, 6);
	});
});
