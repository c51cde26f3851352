import { expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import type { MmmSpec } from "../mmm/mmm-spec.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { compareModels } from "./compare-models.ts";

const maker = simulateChocolateMaker(4);
const fitted = (spec: MmmSpec, seed = 1) => {
	const read = readSeries(maker.csv, spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const fit = fitMmm(read.series, spec, {
		draws: 300,
		proposals: 600,
		moves: 2,
		seed,
	});
	if (!fit.ok) throw new Error("the demo must be fitted");
	return fit.model;
};
const whole = fitted(maker.spec);

it("prefers the model that knows of promotions, and says so from either side", () => {
	const without = fitted({ ...maker.spec, controls: [] });
	const result = compareModels(whole, without);
	if (!result.ok) throw new Error("the same weeks compare");
	const { comparison } = result;
	expect(comparison.better).toBe("first");
	expect(comparison.difference).toBeGreaterThan(2 * comparison.se);
	const turned = compareModels(without, whole);
	expect(turned).toMatchObject({ ok: true, comparison: { better: "second" } });
	if (turned.ok) {
		expect(turned.comparison.difference).toBeCloseTo(-comparison.difference, 9);
		expect(turned.comparison.se).toBeCloseTo(comparison.se, 9);
	}
});

it("calls a model against itself, or another seed, too close", () => {
	expect(compareModels(whole, whole)).toMatchObject({
		ok: true,
		comparison: { difference: 0, se: 0, better: "too-close" },
	});
	expect(compareModels(whole, fitted(maker.spec, 2))).toMatchObject({
		ok: true,
		comparison: { better: "too-close" },
	});
});

it("refuses models of other weeks", () => {
	const series = {
		...whole.series,
		target: whole.series.target.map((y) => y + 1),
	};
	expect(compareModels(whole, { ...whole, series })).toMatchObject({
		ok: false,
		problem: { code: "different-data" },
	});
});
