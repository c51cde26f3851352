import { expect, it } from "vitest";
import { logBeta } from "./log-beta.ts";

it("is the logarithm of the beta function", () => {
	expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 13);
	expect(logBeta(0.5, 0.5)).toBeCloseTo(Math.log(Math.PI), 13);
	// B(1, b) = 1 / b and B(2, b) = 1 / (b (b + 1)), also where b is huge.
	for (const b of [0.01, 7, 99_999, 1e7, 1e12]) {
		expect(logBeta(1, b)).toBeCloseTo(-Math.log(b), 9);
		expect(logBeta(b, 2)).toBeCloseTo(-Math.log(b) - Math.log(b + 1), 9);
	}
});

it("is symmetric, and steps down as B(a, b + 1) = B(a, b) b / (a + b)", () => {
	for (const [a, b] of [
		[0.3, 4],
		[12, 0.7],
		[3.3, 200_000],
	] as const) {
		expect(logBeta(a, b)).toBe(logBeta(b, a));
		expect(logBeta(a, b + 1) - logBeta(a, b)).toBeCloseTo(
			Math.log(b / (a + b)),
			9,
		);
	}
	expect(logBeta(0, 1)).toBeNaN();
});
