import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulatedDesign } from "../simulate/simulated-design.ts";
import { constrain } from "./constrain.ts";
import { startValues } from "./start-values.ts";

const maker = simulateChocolateMaker(4);
const design = simulatedDesign(maker);

it("keeps every parameter where it belongs and controls on the scale of the file", () => {
	const theta = startValues(design);
	const values = constrain(design, theta);
	const { layout } = design;
	design.channels.forEach((channel, m) => {
		expect(values[(layout.adstock[0] ?? 0) + m]).toBeCloseTo(0.3, 12);
		expect(values[layout.curves[m]?.places[0] ?? 0]).toBeCloseTo(3, 12);
		const level = Math.exp(theta[layout.beta + m] ?? 0);
		const full = values[layout.beta + m] ?? 0;
		expect(full * Math.tanh((3 * channel.reference) / 2)).toBeCloseTo(
			level,
			12,
		);
	});
	const moved = design.columns.reduce(
		(sum, { centre }, c) => sum + (values[layout.column + c] ?? 0) * centre,
		0,
	);
	expect((values[0] ?? 0) + moved).toBeCloseTo(theta[0] ?? 0, 10);
	expect(values[layout.sigma]).toBeGreaterThan(0);
});
