import fc from "fast-check";
import { expect, it } from "vitest";
import { adstockWeights } from "./adstock-weights.ts";
import { carryOver } from "./carry-over.ts";
import { geometricCarry } from "./geometric-carry.ts";

it("equals the sum over lags, and has the slope of finite differences", () => {
	const [weeks, history, lags] = [20, 3, 6];
	const media = Float64Array.from({ length: 46 }, (_, i) =>
		i % 4 === 0 ? (i * 13) % 7 : 0,
	);
	const byOut = Float64Array.from({ length: 40 }, (_, i) => Math.sin(i));
	const carry = geometricCarry(media, lags, weeks, history);
	const bySum = (alpha: number) => {
		const weights = new Float64Array(lags);
		adstockWeights("geometric", [alpha], weights, [new Float64Array(lags)]);
		const out = new Float64Array(40);
		carryOver(media, weights, out, weeks, history);
		return out;
	};
	fc.assert(
		fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), (alpha) => {
			const out = new Float64Array(40);
			carry.forward(alpha, out);
			bySum(alpha).forEach((value, t) => {
				expect(out[t]).toBeCloseTo(value, 12);
			});
			const total = (values: Float64Array) =>
				values.reduce((sum, value, t) => sum + value * (byOut[t] ?? 0), 0);
			const h = 1e-6;
			const numeric =
				(total(bySum(alpha + h)) - total(bySum(alpha - h))) / (2 * h);
			expect(carry.slope(byOut, out)).toBeCloseTo(numeric, 5);
		}),
		{ seed: 1, numRuns: 50 },
	);
});
