import { describe, expect, it } from "vitest";
import { halfNormal } from "./half-normal.ts";

describe("halfNormal", () => {
	it("gives SciPy's halfnorm.logpdf", () => {
		expect(halfNormal.logDensity(1, 2)).toBeCloseTo(-1.0439385332046727, 14);
		expect(halfNormal.logDensity(0, 1)).toBeCloseTo(-0.22579135264472744, 14);
		expect(halfNormal.logDensity(-0.1, 1)).toBe(Number.NEGATIVE_INFINITY);
	});
	it("has the slope of its density", () => {
		for (const x of [0.1, 1, 3]) {
			const rise =
				halfNormal.logDensity(x + 1e-5, 1.3) -
				halfNormal.logDensity(x - 1e-5, 1.3);
			expect(halfNormal.slope(x, 1.3)).toBeCloseTo(rise / 2e-5, 6);
		}
	});
});
