import { describe, expect, it } from "vitest";
import { dispersionOf } from "./dispersion-of.ts";

const days = (conversions: number[]) =>
	conversions.map((count) => ({ spend: 10, conversions: count }));

describe("dispersionOf", () => {
	it("is Pearson's chi-square over its degrees of freedom", () => {
		// Mean 10; ((2-10)^2 + (18-10)^2 + 0) / 10 / 2 = 6.4
		expect(dispersionOf(days([2, 18, 10]))).toBeCloseTo(6.4, 12);
	});

	it("is not thrown by a spend too small to expect anything from", () => {
		const tiny = { spend: 5e-324, conversions: 0 };
		expect(dispersionOf([...days([2, 18, 10]), tiny])).toBeCloseTo(128 / 30, 9);
	});

	it("is never below a Poisson's, and 1 where days say too little", () => {
		expect(dispersionOf(days([10, 10, 10, 10]))).toBe(1);
		expect(dispersionOf(days([0, 40]))).toBe(1);
		expect(dispersionOf(days([0, 0, 0]))).toBe(1);
		expect(dispersionOf([...days([5, 5]), { spend: 0, conversions: 9 }])).toBe(
			1,
		);
	});
});
