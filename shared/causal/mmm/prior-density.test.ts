import { expect, it } from "vitest";
import type { Prior } from "./prior.ts";
import { priorDensity } from "./prior-density.ts";

// R: dnorm, dgamma, dbeta, dlnorm, dexp, dt; SciPy: halfnorm, invgamma, laplace, t. All as logarithms.
const KNOWN: [Prior, number, number][] = [
	[{ dist: "Normal", mu: 0.5, sigma: 2 }, 1.3, -1.692085714],
	[{ dist: "HalfNormal", sigma: 2 }, 1, -1.043938533],
	[{ dist: "LogNormal", mu: 0.2, sigma: 0.9 }, 2, -1.6568044787],
	[{ dist: "Gamma", alpha: 3, beta: 1 }, 2, -1.30685282],
	[{ dist: "InverseGamma", alpha: 3, beta: 2 }, 1.5, -1.5689],
	[{ dist: "Exponential", lam: 2 }, 0.5, -0.30685282],
	[{ dist: "Beta", alpha: 1, beta: 3 }, 0.3, 0.3852624007906449],
	[{ dist: "Uniform", lower: 1, upper: 3 }, 2, -Math.LN2],
	[{ dist: "StudentT", nu: 3, mu: 0, sigma: 1 }, 1, -1.5762529945],
	[{ dist: "HalfCauchy", beta: 1 }, 1, -1.1447298858494002],
];

it("has the known values", () => {
	for (const [prior, x, value] of KNOWN)
		expect([prior.dist, priorDensity(prior).log(x)]).toEqual([
			prior.dist,
			expect.closeTo(value, 4),
		]);
});

it("has the slope of finite differences", () => {
	const more: [Prior, number, number][] = [
		[{ dist: "Laplace", mu: 0, b: 1 }, 0.4, 0],
		[{ dist: "HalfStudentT", nu: 4, sigma: 2 }, 0.7, 0],
		[{ dist: "TruncatedNormal", mu: 0.2, sigma: 1, upper: 0.9 }, 0.5, 0],
	];
	for (const [prior, x] of [...KNOWN, ...more]) {
		const { log, slope } = priorDensity(prior);
		expect(slope(x)).toBeCloseTo((log(x + 1e-6) - log(x - 1e-6)) / 2e-6, 5);
	}
});
