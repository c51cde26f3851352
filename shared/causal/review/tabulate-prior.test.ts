import { expect, it } from "vitest";
import type { Prior } from "../mmm/prior.ts";
import type { Support } from "../mmm/support.ts";
import { tabulatePrior } from "./tabulate-prior.ts";

const positive: Support = { kind: "above", low: 0 };
const real: Support = { kind: "real" };

/** Mean, sd, 3 % and 97 % quantile from SciPy 1.14 or in closed form. */
it.each<[string, Support, Prior, number[]]>([
	[
		"normal",
		real,
		{ dist: "Normal", mu: 1000, sigma: 1 },
		[1000, 1, 998.1192064, 1001.8807936],
	],
	[
		"normal, wide",
		real,
		{ dist: "Normal", mu: 0, sigma: 2 },
		[0, 2, -3.7615872, 3.7615872],
	],
	[
		"laplace",
		real,
		{ dist: "Laplace", mu: 0, b: 1 },
		[0, Math.SQRT2, -2.8134107, 2.8134107],
	],
	[
		"half normal",
		positive,
		{ dist: "HalfNormal", sigma: 2 },
		[1.5957691, 1.2056202, 0.0752174, 4.3401808],
	],
	[
		"exponential",
		positive,
		{ dist: "Exponential", lam: 1 },
		[1, 1, 0.0304592, 3.5065579],
	],
	[
		"gamma",
		positive,
		{ dist: "Gamma", alpha: 3, beta: 1 },
		[3, Math.sqrt(3), 0.6653, 6.9837],
	],
	[
		"beta",
		{ kind: "between", low: 0, high: 1 },
		{ dist: "Beta", alpha: 1, beta: 3 },
		[0.25, 0.1936492, 0.0101017, 0.6892767],
	],
	[
		"uniform",
		{ kind: "between", low: 2, high: 4 },
		{ dist: "Uniform", lower: 2, upper: 4 },
		[3, 0.5773503, 2.06, 3.94],
	],
	[
		"below zero",
		{ kind: "below", high: 0 },
		{ dist: "Normal", mu: 0, sigma: 2 },
		[-1.5957691, 1.2056202, -4.3401808, -0.0752174],
	],
])("%s", (_, of, prior, [mean = 0, sd = 0, low = 0, high = 0]) => {
	const found = tabulatePrior(of, prior);
	expect(Math.abs(found.mean - mean)).toBeLessThan(2e-3 * sd);
	expect(Math.abs(found.sd / sd - 1)).toBeLessThan(2e-3);
	expect(Math.abs(found.quantile(0.03) - low)).toBeLessThan(3e-3 * sd);
	expect(Math.abs(found.quantile(0.97) - high)).toBeLessThan(5e-3 * sd);
	for (const p of [0.03, 0.25, 0.5, 0.9])
		expect(found.below(found.quantile(p))).toBeCloseTo(p, 6);
});

it("knows the edges", () => {
	const { below } = tabulatePrior(positive, { dist: "HalfNormal", sigma: 2 });
	expect(below(0)).toBe(0);
	expect(below(-1)).toBe(0);
	expect(below(1e9)).toBe(1);
});
