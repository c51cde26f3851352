import { describe, expect, it } from "vitest";
import { beta } from "./beta.ts";

describe("beta", () => {
	it("gives R's dbeta", () => {
		expect(beta.logDensity(0.3, 1, 3)).toBeCloseTo(Math.log(1.47), 13);
		expect(beta.logDensity(0.5, 2, 2)).toBeCloseTo(Math.log(1.5), 13);
		expect(beta.logDensity(0, 1, 3)).toBe(Number.NEGATIVE_INFINITY);
		expect(beta.logDensity(1, 1, 3)).toBe(Number.NEGATIVE_INFINITY);
	});
	it("integrates to 1 and has the slope of its density", () => {
		let sum = 0;
		for (let i = 0; i < 1000; i++)
			sum += Math.exp(beta.logDensity((i + 0.5) / 1000, 2.5, 3.5));
		expect(sum / 1000).toBeCloseTo(1, 5);
		const rise =
			beta.logDensity(0.4 + 1e-6, 2, 5) - beta.logDensity(0.4 - 1e-6, 2, 5);
		expect(beta.slope(0.4, 2, 5)).toBeCloseTo(rise / 2e-6, 6);
	});
});
