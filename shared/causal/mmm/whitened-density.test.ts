import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { advanceFit } from "./advance-fit.ts";
import { readSeries } from "./read-series.ts";
import { startFit } from "./start-fit.ts";
import { whitenedDensity } from "./whitened-density.ts";

const maker = simulateChocolateMaker(3);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
let state = startFit(read.series, maker.spec);
while (state.phase !== "proposals") state = advanceFit(state);
const density = whitenedDensity(state);
const size = state.centre.length;

it("has the gradient of finite differences", () => {
	const z = Float64Array.from(
		{ length: size },
		(_, i) => 0.3 * Math.sin(i + 1),
	);
	const gradient = new Float64Array(size);
	const value = density(z, gradient);
	expect(density(z)).toBe(value);
	for (let i = 0; i < size; i++) {
		const [up, down] = [z.slice(), z.slice()];
		up[i] = (z[i] ?? 0) + 1e-5;
		down[i] = (z[i] ?? 0) - 1e-5;
		expect(gradient[i]).toBeCloseTo((density(up) - density(down)) / 2e-5, 3);
	}
});

it("falls like a standard normal along a well-known direction", () => {
	const z = new Float64Array(size);
	const here = density(z);
	z[0] = 1;
	const there = density(z);
	z[0] = -1;
	expect(here - (there + density(z)) / 2).toBeCloseTo(0.5, 1);
});

it("is zero outside the support, without an exception", () => {
	expect(
		density(new Float64Array(size).fill(-1e4), new Float64Array(size)),
	).toBe(Number.NEGATIVE_INFINITY);
});
