import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { createMetric } from "../../statistics/nuts/create-metric.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { chainCoordinates } from "./chain-coordinates.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { rootCoordinates } from "./root-coordinates.ts";

const maker = simulateChocolateMaker(3);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const planned = planNutsFit(read.series, maker.spec);
if (!planned.ok) throw new Error("the demo must have a bell curve");
const { laplace } = planned.plan;
const { size, density, centre, metric, toFree } = chainCoordinates(
	planned.plan,
);

it("centres on the bell curve of the search", () => {
	const { toFree: fromRoots } = rootCoordinates(
		prepareDesign(laplace.series, laplace.spec),
	);
	const [soft, hard] = [toFree(centre), fromRoots(laplace.centre)];
	soft.forEach((value, i) => {
		expect(value).toBeCloseTo(hard[i] ?? Number.NaN, 8);
	});
});

it("has a gradient that agrees with differences, far from the centre too, and no edge", () => {
	const random = createRandom(4);
	const gradient = new Float64Array(size);
	const { spread: step } = createMetric(metric());
	for (const spread of [0.5, 2, 6]) {
		const point = new Float64Array(size);
		step(
			point.map(() => spread * random.normal()),
			point,
		);
		for (let i = 0; i < size; i++)
			point[i] = (point[i] ?? 0) + (centre[i] ?? 0);
		expect(Number.isFinite(density(point, gradient))).toBe(true);
		for (let i = 0; i < size; i++) {
			const h = 1e-6;
			const [up, down] = [point.slice(), point.slice()];
			up[i] = (up[i] ?? 0) + h;
			down[i] = (down[i] ?? 0) - h;
			const slope = (density(up) - density(down)) / (2 * h);
			const scale = 1 + Math.abs(slope);
			expect(Math.abs((gradient[i] ?? 0) - slope) / scale).toBeLessThan(1e-3);
		}
	}
});
