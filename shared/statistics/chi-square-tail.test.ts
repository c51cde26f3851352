import fc from "fast-check";
import { expect, it } from "vitest";
import { chiSquareTail } from "./chi-square-tail.ts";

it("equals the textbook quantiles, and the closed forms of 2 and 4 degrees to 1e-10", () => {
	expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
	expect(chiSquareTail(18.307038053275146, 10)).toBeCloseTo(0.05, 12);
	expect(chiSquareTail(124.34211340400407, 100)).toBeCloseTo(0.05, 11);
	for (const x of [0.01, 1, 3, 20, 100, 1000]) {
		const half = Math.exp(-x / 2);
		expect(Math.abs(chiSquareTail(x, 2) / half - 1)).toBeLessThan(1e-10);
		expect(
			Math.abs(chiSquareTail(x, 4) / (half * (1 + x / 2)) - 1),
		).toBeLessThan(1e-10);
	}
	// scipy: chi2.sf(100, 10) = 5.0690e-17, which one minus the distribution function loses.
	const poisson = 1 + 50 + 50 ** 2 / 2 + 50 ** 3 / 6 + 50 ** 4 / 24;
	expect(chiSquareTail(100, 10) / (Math.exp(-50) * poisson)).toBeCloseTo(1, 10);
	expect(chiSquareTail(0, 3)).toBe(1);
	expect(chiSquareTail(1, 0)).toBeNaN();
});

it("falls in x and rises with the degrees", () => {
	const x = fc.double({ min: 0.01, max: 200, noNaN: true });
	fc.assert(
		fc.property(x, fc.integer({ min: 1, max: 300 }), (at, degrees) => {
			const p = chiSquareTail(at, degrees);
			expect(p).toBeGreaterThanOrEqual(0);
			expect(p).toBeLessThanOrEqual(1);
			expect(chiSquareTail(at * 1.1, degrees)).toBeLessThanOrEqual(p + 1e-12);
			expect(chiSquareTail(at, degrees + 1)).toBeGreaterThanOrEqual(p - 1e-12);
		}),
		{ seed: 5 },
	);
});
