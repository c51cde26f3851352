import { expect, it } from "vitest";
import { contribute } from "./contribute.ts";

const columns = [{ name: "a", low: 0, high: 9, importance: 1 }];
const scorer = {
	kind: "logistic",
	model: {
		intercept: 0.5,
		terms: [{ feature: 0, of: null, mean: 1, scale: 2 }],
		weights: [3],
		errors: [0],
	},
} as const;
const sumOf = ({ base, effects, adjustment }: ReturnType<typeof contribute>) =>
	effects.reduce((sum, one) => sum + one, base + adjustment);

it("sums to the log-odds of the probability under both calibrations", () => {
	for (const calibration of [
		{ kind: "platt", intercept: 0.2, slope: 0.9 },
		{ kind: "isotonic", scores: [0, 4], probabilities: [0.2, 0.7] },
	] as const)
		for (const x of [1, 2.5, Number.NaN]) {
			const parts = contribute({ columns, scorer, calibration }, [x]);
			expect(sumOf(parts)).toBeCloseTo(parts.logOdds, 12);
			expect(parts.logOdds).toBeCloseTo(Math.log(parts.p / (1 - parts.p)), 10);
		}
});
