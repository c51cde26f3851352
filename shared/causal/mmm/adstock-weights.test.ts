import fc from "fast-check";
import { expect, it } from "vitest";
import { adstockWeights } from "./adstock-weights.ts";
import type { AdstockName } from "./mmm-spec.ts";

const weigh = (alpha: number, lags = 8) => {
	const weights = new Float64Array(lags);
	const slopes = new Float64Array(lags);
	adstockWeights("geometric", [alpha], weights, [slopes]);
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

const KINDS: [AdstockName, number[]][] = [
	["geometric", [0.4]],
	["delayed", [0.4, 1.7]],
	["binomial", [0.3]],
	["weibull_pdf", [2.1, 2.6]],
	["weibull_cdf", [2.2, 1.4]],
];

function ofKind(kind: AdstockName, parameters: number[], lags = 8) {
	const weights = new Float64Array(lags);
	const slopes = parameters.map(() => new Float64Array(lags));
	adstockWeights(kind, parameters, weights, slopes);
	return { weights, slopes };
}

it("has the published definitions' worked values", () => {
	const delayed = ofKind("delayed", [0.5, 1], 3).weights;
	// 0.5 : 1 : 0.5, the peak one week late.
	expect(Array.from(delayed)).toEqual([0.25, 0.5, 0.25]);
	const binomial = ofKind("binomial", [0.5], 3).weights;
	// (1 - l / 4)^1 = 1, 3/4, 1/2 over 9/4.
	[4 / 9, 3 / 9, 2 / 9].forEach((value, lag) => {
		expect(binomial[lag]).toBeCloseTo(value, 12);
	});
	const pdf = ofKind("weibull_pdf", [1, 1], 3).weights;
	// e^-1, e^-2, e^-3 less the last, normalised.
	const parts = [Math.exp(-1) - Math.exp(-3), Math.exp(-2) - Math.exp(-3), 0];
	const sum = parts.reduce((all, part) => all + part, 0);
	parts.forEach((part, lag) => {
		expect(pdf[lag]).toBeCloseTo(part / sum, 12);
	});
	const cdf = ofKind("weibull_cdf", [1, 1], 3).weights;
	// 1, e^-1, e^-1 e^-2.
	const tail = [1, Math.exp(-1), Math.exp(-3)];
	const whole = tail.reduce((all, part) => all + part, 0);
	tail.forEach((part, lag) => {
		expect(cdf[lag]).toBeCloseTo(part / whole, 12);
	});
	expect(Array.from(ofKind("none", [], 1).weights)).toEqual([1]);
});

it("sums to 1 and has the slopes of finite differences for every kind", () => {
	for (const [kind, parameters] of KINDS)
		parameters.forEach((value, p) => {
			const { weights, slopes } = ofKind(kind, parameters);
			expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(
				1,
				12,
			);
			const moved = (by: number) =>
				ofKind(
					kind,
					parameters.map((one, q) => (q === p ? value + by : one)),
				).weights;
			const [up, down] = [moved(1e-6), moved(-1e-6)];
			slopes[p]?.forEach((slope, lag) => {
				expect(slope).toBeCloseTo(
					((up[lag] ?? 0) - (down[lag] ?? 0)) / 2e-6,
					5,
				);
			});
		});
});
