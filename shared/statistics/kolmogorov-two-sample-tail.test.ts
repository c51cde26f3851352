import { expect, it } from "vitest";
import { kolmogorovTwoSampleTail } from "./kolmogorov-two-sample-tail.ts";

it("equals scipy's exact p to 1e-10, small ones included", () => {
	expect(
		kolmogorovTwoSampleTail(500, 400, 0.1635) / 1.194166557561239e-5,
	).toBeCloseTo(1, 10);
});

it("counts small cases as one does by hand", () => {
	// Two values against two: of 6 orders, 2 separate them wholly.
	expect(kolmogorovTwoSampleTail(2, 2, 1)).toBeCloseTo(1 / 3, 14);
	expect(kolmogorovTwoSampleTail(2, 2, 0.5)).toBe(1);
	expect(kolmogorovTwoSampleTail(1, 3, 1)).toBeCloseTo(1 / 2, 14);
	expect(kolmogorovTwoSampleTail(20, 30, 1)).toBeGreaterThan(0);
	expect(kolmogorovTwoSampleTail(20, 30, 1)).toBeLessThan(1e-12);
});

it("does not care which sample comes first", () => {
	for (const d of [0.1, 0.25, 0.6])
		expect(kolmogorovTwoSampleTail(24, 40, d)).toBeCloseTo(
			kolmogorovTwoSampleTail(40, 24, d),
			12,
		);
});
