import fc from "fast-check";
import { expect, it } from "vitest";
import { adstockWeights } from "./adstock-weights.ts";
import { carryOver } from "./carry-over.ts";
import { hyperbolicCarry } from "./hyperbolic-carry.ts";

const [weeks, history, lags] = [20, 3, 6];
const media = Float64Array.from({ length: 46 }, (_, i) =>
	i % 4 === 0 ? ((i * 13) % 7) / 7 : 0,
);
const betas = Float64Array.of(0.7, 1.9);
const byMean = Float64Array.from({ length: 40 }, (_, i) => Math.sin(i));
const extra = Float64Array.of(0.2, -0.4);

/** What each row's effect is by definition. */
function effects(alpha: number, steepness: number, part: number) {
	const weights = new Float64Array(lags);
	adstockWeights("geometric", [alpha], weights, [new Float64Array(lags)]);
	const levels = new Float64Array(40);
	carryOver(media, weights, levels, weeks, history);
	return levels.map((level) => Math.tanh(part * steepness * level));
}

it.each([0.5, 1])("is carry-over and tangent, part %d", (part) => {
	const carry = hyperbolicCarry(media, lags, weeks, history, part);
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 0.98, noNaN: true }),
			fc.double({ min: 0.1, max: 9, noNaN: true }),
			(alpha, steepness) => {
				const residual = new Float64Array(40);
				const values = new Float64Array(40);
				const totals = new Float64Array(2);
				carry.forward(alpha, steepness, betas, residual, values, totals);
				effects(alpha, steepness, part).forEach((value, t) => {
					expect(values[t]).toBeCloseTo(value, 12);
					expect(residual[t]).toBeCloseTo(
						-(betas[t < weeks ? 0 : 1] ?? 0) * value,
						12,
					);
				});
				expect(totals[1]).toBeCloseTo(
					values.slice(weeks).reduce((sum, value) => sum + value, 0),
					12,
				);
				const total = (a: number, s: number, beta = betas) =>
					effects(a, s, part).reduce((sum, value, t) => {
						const g = t < weeks ? 0 : 1;
						const slope = (byMean[t] ?? 0) + (extra[g] ?? 0);
						return sum + slope * (beta[g] ?? 0) * value;
					}, 0);
				const byLogBeta = new Float64Array(2);
				const slopes = carry.back(byMean, extra, betas, values, byLogBeta);
				const h = 1e-6;
				expect(slopes.alpha).toBeCloseTo(
					(total(alpha + h, steepness) - total(alpha - h, steepness)) / (2 * h),
					5,
				);
				expect(slopes.steepness).toBeCloseTo(
					(total(alpha, steepness + h) - total(alpha, steepness - h)) / (2 * h),
					5,
				);
				expect(byLogBeta[0]).toBeCloseTo(
					total(alpha, steepness, Float64Array.of(0.7, 0)),
					10,
				);
			},
		),
		{ seed: 1, numRuns: 50 },
	);
});
