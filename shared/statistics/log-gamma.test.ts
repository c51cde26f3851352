import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logGamma } from "./log-gamma.ts";

describe("logGamma", () => {
	it("gives R's lgamma", () => {
		expect(logGamma(0.5)).toBeCloseTo(0.5723649429247001, 13);
		expect(logGamma(1)).toBeCloseTo(0, 13);
		expect(logGamma(3)).toBeCloseTo(Math.LN2, 13);
		expect(logGamma(10)).toBeCloseTo(12.801827480081469, 12);
		expect(logGamma(100)).toBeCloseTo(359.1342053695754, 10);
		expect(logGamma(0)).toBeNaN();
	});
	it("keeps the recurrence gamma(x + 1) = x gamma(x)", () => {
		fc.assert(
			fc.property(fc.double({ min: 0.01, max: 60, noNaN: true }), (x) => {
				expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 11);
			}),
			{ seed: 1 },
		);
	});
});
