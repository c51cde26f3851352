import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { evaluateDraw } from "./evaluate-draw.ts";
import { fitMmm } from "./fit-mmm.ts";
import { predictWeeks } from "./predict-weeks.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";

it("lays out every draw's weeks one after the other", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const fit = fitMmm(read.series, maker.spec, {
		draws: 50,
		proposals: 200,
		moves: 0,
	});
	if (!fit.ok) throw new Error("the demo must fit");
	const { model } = fit;
	const { weeks, draws, baseline, channels } = predictWeeks(
		model,
		model.series,
	);
	expect([weeks, draws, baseline.length]).toEqual([104, 50, 5200]);
	const design = prepareDesign(model.series, model.spec, model.scales);
	const seventh = evaluateDraw(design, model.draws[7] ?? []);
	expect(channels[2]?.slice(7 * 104, 8 * 104)).toEqual(
		seventh.contributions[2],
	);
	expect(baseline.slice(7 * 104, 8 * 104)).toEqual(seventh.baseline);
});
