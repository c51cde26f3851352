import { expect, it } from "vitest";
import { logisticContributions } from "./logistic-contributions.ts";

it("adds the terms of a column and sums to the log-odds", () => {
	const term = (feature: number, of: number | null) => ({
		feature,
		of,
		mean: 0,
		scale: 1,
	});
	const model = {
		intercept: 0.5,
		terms: [term(0, null), term(1, 0), term(1, 1)],
		weights: [2, -1, 3],
		errors: [0, 0, 0],
	};
	const { base, effects } = logisticContributions(model, [1.5, 1], 2);
	expect(base).toBe(0.5);
	expect([...effects]).toEqual([3, 3]);
});
