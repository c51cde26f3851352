import { describe, expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { backtestOrigin } from "./backtest-origin.ts";
import { firstWeeks } from "./first-weeks.ts";
import { fitMmm } from "./fit-mmm.ts";
import { predictOrigin } from "./predict-origin.ts";
import { readSeries } from "./read-series.ts";

describe("predictOrigin", () => {
	it("completes a fit made elsewhere to the same look ahead, bit for bit", () => {
		const maker = simulateChocolateMaker(3);
		const read = readSeries(maker.csv, maker.spec);
		if (!read.ok) throw new Error("the simulated table is not readable");
		const { series } = read;
		const options = { seed: 5, draws: 50, proposals: 200, moves: 0 };
		const fit = fitMmm(firstWeeks(series, 96), maker.spec, options);
		if (!fit.ok) throw new Error("no model");
		const origin = predictOrigin(fit.model, series, 96, 12, 5);
		expect(backtestOrigin(series, maker.spec, 96, 12, options)).toEqual({
			ok: true,
			origin,
		});
		expect(origin.observed).toEqual(series.target.slice(96));
		for (const { q3, mean, q97 } of origin.predicted) {
			expect(q3).toBeLessThan(mean);
			expect(mean).toBeLessThan(q97);
		}
	});
});
