import { expect, it } from "vitest";
import type { WrittenPrior } from "./prior.ts";
import { readPrior } from "./read-prior.ts";

const read = (written: WrittenPrior, member = "tv", place = 0, of = 2) => {
	const result = readPrior(written, member, place, of);
	return result.ok ? result.prior : `${result.field}: ${result.wanted}`;
};

it("knows PyMC's names, moments and defaults, and the older kinds", () => {
	expect(read({ dist: "Gamma", mu: 2, sigma: 1 })).toEqual({
		dist: "Gamma",
		alpha: 4,
		beta: 2,
	});
	expect(read({ dist: "Beta", mu: 0.25, sigma: 0.25 })).toEqual({
		dist: "Beta",
		alpha: 0.5,
		beta: 1.5,
	});
	expect(read({ dist: "Exponential", scale: 4 })).toEqual({
		dist: "Exponential",
		lam: 0.25,
	});
	expect(read({ dist: "HalfNormal" })).toEqual({
		dist: "HalfNormal",
		sigma: 1,
	});
	expect(read({ kind: "gamma", shape: 3, rate: 1 })).toEqual({
		dist: "Gamma",
		alpha: 3,
		beta: 1,
	});
	expect(read({ kind: "laplace", mu: 0, scale: 0.2 })).toEqual({
		dist: "Laplace",
		mu: 0,
		b: 0.2,
	});
});

it("takes numbers by name, by place or for all", () => {
	const sigma = { tv: 0.7, search: 1.3 };
	expect(read({ dist: "HalfNormal", sigma }, "search", 1)).toEqual({
		dist: "HalfNormal",
		sigma: 1.3,
	});
	expect(read({ dist: "HalfNormal", sigma: [0.7, 1.3] }, "search", 1)).toEqual({
		dist: "HalfNormal",
		sigma: 1.3,
	});
});

it("names the field that is wrong and what it may be", () => {
	expect(read({ dist: "HalfNorm", sigma: 1 })).toMatch(/^dist: Normal, Half/);
	expect(read({ dist: "HalfNormal", sigma: 0 })).toBe("sigma: > 0");
	expect(read({ dist: "HalfNormal", sigma: [1, 2, 3] })).toMatch(/^sigma: 2/);
	expect(read({ dist: "Uniform", lower: 2, upper: 1 })).toBe("upper: > 2");
	expect(read({ dist: "Beta", mu: 0.5, sigma: 0.9 })).toMatch(/^sigma: </);
	expect(read({ dist: "Gamma", alpha: 3 })).toMatch(/^beta: /);
	expect(read({ sigma: 3 })).toMatch(/^kind: /);
});
