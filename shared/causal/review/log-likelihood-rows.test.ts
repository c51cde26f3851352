import { expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { predictWeeks } from "../mmm/predict-weeks.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { logLikelihoodRows } from "./log-likelihood-rows.ts";

it("is the normal density of each week around what its draw expects", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const fit = fitMmm(read.series, maker.spec, {
		draws: 50,
		proposals: 400,
		moves: 0,
	});
	if (!fit.ok) throw new Error("the demo must be fitted");
	const { model } = fit;
	const rows = logLikelihoodRows(model);
	const { weeks, baseline, channels, noise } = predictWeeks(
		model,
		model.series,
	);
	expect(rows).toHaveLength(weeks);
	for (const [t, d] of [
		[0, 0],
		[50, 7],
		[weeks - 1, 49],
	] as const) {
		const at = d * weeks + t;
		const expected = channels.reduce(
			(sum, own) => sum + (own[at] ?? 0),
			baseline[at] ?? 0,
		);
		const sigma = noise[d] ?? 0;
		const z = ((model.series.target[t] ?? 0) - expected) / sigma;
		expect(rows[t]?.[d]).toBeCloseTo(
			-0.5 * z * z - Math.log(sigma) - 0.5 * Math.log(2 * Math.PI),
			8,
		);
	}
	const last = logLikelihoodRows(model, model.series, weeks - 3);
	expect(last).toEqual(rows.slice(-3));
});
