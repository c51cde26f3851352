import { expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { compareWithPriors } from "./compare-with-priors.ts";
import { tabulatePrior } from "./tabulate-prior.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, maker.spec, {
	draws: 200,
	proposals: 400,
	moves: 1,
});
if (!fit.ok) throw new Error("the demo must be fitted");
const { model } = fit;

it("sets every parameter beside its prior", () => {
	const found = compareWithPriors(model);
	expect(found.map(({ name }) => name)).toEqual(model.parameters);
	const own = found.filter(({ channel }) => channel === "tv");
	expect(own.map(({ role }) => role)).toEqual(["carry-over", "curve", "size"]);
	const sigma = found.find(({ name }) => name === "y_sigma");
	expect(sigma?.prior.mean).toBeCloseTo(1.5958, 2);
	expect(sigma?.moved).toBeGreaterThan(0.9);
	for (const { moved } of found) {
		expect(moved).toBeGreaterThanOrEqual(0);
		expect(moved).toBeLessThanOrEqual(1);
	}
});

it("finds draws from the prior itself unmoved", () => {
	const place = model.parameters.indexOf("saturation_lam[tv]");
	const prior = tabulatePrior(
		{ kind: "above", low: 0 },
		{ dist: "Gamma", alpha: 3, beta: 1 },
	);
	const draws = model.draws.map((draw, d) =>
		draw.with(place, prior.quantile((d + 0.5) / model.draws.length)),
	);
	const found = compareWithPriors({ ...model, draws })[place];
	expect(found?.name).toBe("saturation_lam[tv]");
	expect(found?.moved).toBeLessThan(0.01);
});

it("leaves a coefficient out whose prior is on its return", () => {
	const spec = {
		...model.spec,
		priors: { "roas[tv]": { dist: "LogNormal", mu: 0, sigma: 1 } },
	};
	const names = compareWithPriors({ ...model, spec }).map(({ name }) => name);
	expect(names).not.toContain("saturation_beta[tv]");
	expect(names).toHaveLength(model.parameters.length - 1);
});
