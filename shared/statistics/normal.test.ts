import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normal } from "./normal.ts";

describe("normal", () => {
	it("gives R's dnorm", () => {
		expect(normal.logDensity(1.3, 0.5, 2)).toBeCloseTo(-1.692085713764618, 14);
		expect(normal.logDensity(0, 0, 1)).toBeCloseTo(-0.9189385332046727, 15);
	});
	it("has the slope of its density", () => {
		fc.assert(
			fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (x) => {
				const rise =
					normal.logDensity(x + 1e-5, 0.3, 1.7) -
					normal.logDensity(x - 1e-5, 0.3, 1.7);
				expect(normal.slope(x, 0.3, 1.7)).toBeCloseTo(rise / 2e-5, 6);
			}),
			{ seed: 1 },
		);
	});
});
