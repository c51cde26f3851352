import fc from "fast-check";
import { expect, it } from "vitest";
import { adstockWeights } from "./adstock-weights.ts";

const weigh = (alpha: number, lags = 8) => {
	const weights = new Float64Array(lags);
	const slopes = new Float64Array(lags);
	adstockWeights(alpha, weights, slopes);
	return { weights, slopes };
};

it("gives the worked value and a lone week without carry-over", () => {
	expect(Array.from(weigh(0.5, 3).weights)).toEqual([4 / 7, 2 / 7, 1 / 7]);
	expect(Array.from(weigh(0, 3).weights)).toEqual([1, 0, 0]);
	expect(Array.from(weigh(0, 3).slopes)).toEqual([-1, 1, 0]);
});

it("sums to 1, falls, and has the slopes of finite differences", () => {
	fc.assert(
		fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (alpha) => {
			const { weights, slopes } = weigh(alpha);
			expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(
				1,
				12,
			);
			const [up, down] = [
				weigh(alpha + 1e-6).weights,
				weigh(alpha - 1e-6).weights,
			];
			slopes.forEach((slope, lag) => {
				expect(slope).toBeCloseTo(
					((up[lag] ?? 0) - (down[lag] ?? 0)) / 2e-6,
					5,
				);
				if (lag > 0) expect(weights[lag]).toBeLessThan(weights[lag - 1] ?? 0);
			});
		}),
		{ seed: 1 },
	);
});
