import { expect, it } from "vitest";
import { contribute } from "./contribute.ts";
import { probabilityOf } from "./probability-of.ts";

it("is the p that the reasons add up to", () => {
	const model = {
		scorer: {
			kind: "logistic" as const,
			model: { intercept: 1, terms: [], weights: [], errors: [] },
		},
		calibration: { kind: "platt" as const, intercept: 0.5, slope: 2 },
		columns: [],
	};
	expect(probabilityOf(model, [])).toBeCloseTo(1 / (1 + Math.exp(-2.5)), 12);
	expect(probabilityOf(model, [])).toBe(contribute(model, []).p);
});
