import { expect, it } from "vitest";
import { solveRates } from "./solve-rates.ts";

const equations = {
	matrix: Float64Array.of(3),
	right: Float64Array.of(6),
	square: 12,
	weights: new Float64Array(),
	meanResponses: new Float64Array(),
	meanColumns: new Float64Array(),
	logWeights: 0,
};

it("weighs prior and rows by their precisions, and gives the normal model's evidence", () => {
	const prior = { mean: Float64Array.of(1), precision: Float64Array.of(1) };
	const { mean, lower, logShrinkage, logEvidence } = solveRates(
		equations,
		prior,
	);
	expect(mean[0]).toBeCloseTo((6 + 1) / (3 + 1), 12);
	expect(lower[0]).toBeCloseTo(2, 12);
	expect(logShrinkage).toBeCloseTo(Math.log(4), 12);
	const quadratic = 12 + 1 - 49 / 4;
	expect(logEvidence).toBeCloseTo(-0.5 * (Math.log(4) + quadratic), 12);
});
