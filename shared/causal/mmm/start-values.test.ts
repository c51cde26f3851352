import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulatedDesign } from "../simulate/simulated-design.ts";
import { logPosterior } from "./log-posterior.ts";
import { startValues } from "./start-values.ts";

it("starts where the density is finite and far above a blank guess", () => {
	const maker = simulateChocolateMaker(6);
	const design = simulatedDesign(maker);
	const density = logPosterior(design);
	const start = density(startValues(design));
	expect(Number.isFinite(start)).toBe(true);
	expect(start).toBeGreaterThan(
		density(new Float64Array(design.layout.size)) + 100,
	);
});
