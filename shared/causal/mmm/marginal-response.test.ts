import fc from "fast-check";
import { expect, it } from "vitest";
import { marginalResponse } from "./marginal-response.ts";
import { respond } from "./respond.ts";

it("is the slope of the mean response, falls, and has its own slope", () => {
	const response = {
		channel: "tv",
		full: Float64Array.of(300, 200),
		rate: Float64Array.of(0.02, 0.05),
	};
	const mean = (spend: number) =>
		respond(response, spend).reduce((sum, value) => sum + value, 0) / 2;
	fc.assert(
		fc.property(fc.double({ min: 0.01, max: 150, noNaN: true }), (spend) => {
			const { marginal, slope } = marginalResponse(response, spend);
			const h = 1e-3;
			expect(marginal).toBeCloseTo(
				(mean(spend + h) - mean(spend - h)) / (2 * h),
				5,
			);
			const next = marginalResponse(response, spend + h).marginal;
			const last = marginalResponse(response, spend - h).marginal;
			expect(slope).toBeCloseTo((next - last) / (2 * h), 5);
			expect(slope).toBeLessThan(0);
		}),
		{ seed: 1 },
	);
});
