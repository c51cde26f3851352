import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { completeSpec } from "./complete-spec.ts";
import { evaluateDraw } from "./evaluate-draw.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";

it("gives the simulator's own contributions back for its own parameters", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const design = prepareDesign(read.series, completeSpec(maker.spec));
	const { layout } = design;
	const draw = new Float64Array(layout.size);
	maker.truth.channels.forEach((truth, m) => {
		draw[(layout.adstock[0] ?? 0) + m] = truth.adstockAlpha;
		draw[layout.curves[m]?.places[0] ?? 0] = truth.saturationLam;
		draw[layout.beta + m] = truth.saturationBeta;
	});
	draw[0] = 0.5;
	draw[layout.column] = 0.1;
	const { baseline, contributions, marginalTotals } = evaluateDraw(
		design,
		draw,
	);
	contributions.forEach((weeks, m) => {
		const total = weeks.reduce((sum, value) => sum + value, 0);
		expect(total / (maker.truth.channels[m]?.contribution ?? 0)).toBeCloseTo(
			1,
			9,
		);
		// Returns diminish: one more part brings less than the average part.
		expect(marginalTotals[m]?.[0]).toBeLessThan(total);
		expect(marginalTotals[m]?.[0]).toBeGreaterThan(0);
	});
	const [promotion = 0] = read.series.controls[0]?.values ?? [];
	expect(baseline[0]).toBeCloseTo(
		design.scales.target * (0.5 + 0.1 * promotion),
		6,
	);
});
