import { expect, it } from "vitest";
import { testHomogeneity } from "./test-homogeneity.ts";

it("is Pearson's test by hand", () => {
	// 2 × 2: n (ad - bc)² / (row and column sums) = 200 (30·60 - 70·40)² / (100·100·70·130) = 2.1978.
	const { statistic, degrees, p } = testHomogeneity([30, 70], [40, 60]);
	expect(statistic).toBeCloseTo(2.197802, 6);
	expect(degrees).toBe(1);
	expect(p).toBeCloseTo(0.138207, 5);
});

it("puts rare bins together, and tells nothing from one", () => {
	expect(testHomogeneity([90, 1, 2, 7], [95, 2, 1, 2]).degrees).toBe(1);
	expect(testHomogeneity([5], [9])).toEqual({ statistic: 0, degrees: 0, p: 1 });
});
