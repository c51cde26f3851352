import { expect, it } from "vitest";
import { shrinkCovariance } from "./shrink-covariance.ts";

it("is the start without draws, and the draws' own after many", () => {
	const start = [2, 0, 0.5, 1];
	const none = { count: 0, mean: [0, 0], products: [0, 0, 0, 0] };
	expect([...shrinkCovariance(none, start, 2)]).toEqual(start);
	const many = { count: 100_001, mean: [0, 0], products: [3e5, 0, 1e5, 4e5] };
	expect(shrinkCovariance(many, start, 2)[3]).toBeCloseTo(4, 3);
	expect(shrinkCovariance(many, start, 2)[2]).toBeCloseTo(1, 3);
});
