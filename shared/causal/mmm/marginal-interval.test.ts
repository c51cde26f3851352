import fc from "fast-check";
import { expect, it } from "vitest";
import { marginalInterval } from "./marginal-interval.ts";
import { marginalResponse } from "./marginal-response.ts";

it("is worth what its docstring says", () => {
	const response = {
		channel: "tv",
		full: Float64Array.of(100),
		rate: Float64Array.of(0.01),
	};
	expect(marginalInterval(response, 0)).toEqual({ mean: 1, q3: 1, q97: 1 });
});

it("agrees with the mean marginal return, whatever shape and markets, and holds it", () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), {
				minLength: 4,
				maxLength: 40,
			}),
			fc.constantFrom("tanh", "hill", "power"),
			fc.double({ min: 0.2, max: 5, noNaN: true }),
			(values, shape, spend) => {
				const count = 2 * Math.floor(values.length / 2);
				const full = Float64Array.from(values.slice(0, count));
				const response = {
					channel: "tv",
					markets: 2,
					shape,
					full,
					rate: full.map((value) => value / 10),
					exponent: new Float64Array(count / 2).fill(0.8),
				} as const;
				const { mean, q3, q97 } = marginalInterval(response, spend);
				const { marginal } = marginalResponse(response, spend);
				expect(mean).toBeCloseTo(marginal, 10);
				expect(q3).toBeLessThanOrEqual(q97);
			},
		),
		{ seed: 5, numRuns: 100 },
	);
});
