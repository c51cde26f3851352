import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";

describe("normalQuantile", () => {
	it("gives R's qnorm in all three regions", () => {
		expect(normalQuantile(0.5)).toBe(0);
		expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
		expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 14);
		expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 13);
		expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 12);
	});
	it("knows its ends", () => {
		expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
		expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
		expect(normalQuantile(1.1)).toBeNaN();
	});
	it("is symmetric and rising", () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 0.499, noNaN: true }), (p) => {
				expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 8);
				expect(normalQuantile(p + 1e-7)).toBeGreaterThan(normalQuantile(p));
			}),
			{ seed: 1 },
		);
	});
});
