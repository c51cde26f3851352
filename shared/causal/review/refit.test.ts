import { expect, it } from "vitest";
import { firstWeeks } from "../mmm/first-weeks.ts";
import { fitMmm } from "../mmm/fit-mmm.ts";
import type { MmmSeries } from "../mmm/mmm-series.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { refit } from "./refit.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const { series } = read;
const NEW = 2;
const weeks = series.dates.length;
const fitted = (of: MmmSeries, spec = maker.spec) => {
	const fit = fitMmm(of, spec, { draws: 1000, proposals: 1500, moves: 6 });
	if (!fit.ok) throw new Error("the demo must be fitted");
	return fit.model;
};
const old = fitted(firstWeeks(series, weeks - NEW));

it("agrees with a fresh fit of all weeks", () => {
	const result = refit(old, series);
	if (!result.ok || result.way !== "reweighted")
		throw new Error(`must be re-weighted: ${JSON.stringify(result)}`);
	const { model, k, ess } = result;
	expect(k).toBeLessThan(0.7);
	expect(result.newWeeks).toBe(NEW);
	expect(model.dataWindow).toEqual({
		from: series.dates[0],
		to: series.dates[weeks - 1],
		weeks,
	});
	expect(model.draws).toHaveLength(old.draws.length);
	const fresh = fitted(series);
	for (const row of fresh.summary) {
		const own = model.summary.find(({ name }) => name === row.name);
		if (!own) throw new Error(`${row.name} is missing`);
		// Both carry Monte Carlo error; 5 of them over some 40 rows.
		const error = row.sd * Math.sqrt(1 / ess + 1 / 300);
		expect(Math.abs(own.mean - row.mean), row.name).toBeLessThan(5 * error);
		expect(own.sd / row.sd, row.name).toBeGreaterThan(0.6);
		expect(own.sd / row.sd, row.name).toBeLessThan(1.6);
	}
}, 120_000);

it("gives the same bits again, and weighs draws once that were chosen before", () => {
	const one = refit(old, firstWeeks(series, weeks - 1));
	if (!one.ok || one.way !== "reweighted")
		throw new Error("must be re-weighted");
	expect(refit(old, firstWeeks(series, weeks - 1))).toEqual(one);
	const two = refit(one.model, series);
	if (!two.ok || two.way !== "reweighted")
		throw new Error("must be re-weighted");
	const different = new Set(one.model.draws.map((draw) => draw.join())).size;
	expect(two.ess).toBeLessThanOrEqual(different);
	expect(two.model.codeVersion).toBe(one.model.codeVersion);
});

it("asks for sampling where new weeks are far from what the model expects", () => {
	const shocked = series.target.map((y, t) => (t < weeks - NEW ? y : 2 * y));
	const result = refit(old, { ...series, target: shocked });
	expect(result).toMatchObject({ ok: true, way: "sample" });
	if (result.ok)
		expect((result.k ?? 0) >= 0.7 || (result.ess ?? 0) < 100).toBe(true);
});

it("asks for sampling where priors hang on the window, or the old fit had not settled", () => {
	const trend = {
		...old,
		spec: { ...old.spec, trend: { kind: "linear" as const } },
	};
	expect(refit(trend, series)).toMatchObject({ way: "sample", k: null });
	const diagnostics = { ...old.diagnostics, converged: false };
	expect(refit({ ...old, diagnostics }, series)).toMatchObject({
		way: "sample",
		k: null,
	});
});

it("refuses changed history", () => {
	const target = series.target.with(3, 1);
	expect(refit(old, { ...series, target })).toMatchObject({
		ok: false,
		problem: { code: "history-changed" },
	});
});
