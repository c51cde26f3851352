import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { completeSpec } from "./complete-spec.ts";
import { logPosterior } from "./log-posterior.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { startValues } from "./start-values.ts";

it("starts where the density is finite and far above a blank guess", () => {
	const maker = simulateChocolateMaker(6);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const design = prepareDesign(read.series, completeSpec(maker.spec));
	const density = logPosterior(design);
	const start = density(startValues(design));
	expect(Number.isFinite(start)).toBe(true);
	expect(start).toBeGreaterThan(
		density(new Float64Array(design.layout.size)) + 100,
	);
});
