import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { simulatedDesign } from "../simulate/simulated-design.ts";
import { marketBetas } from "./market-betas.ts";
import { startValues } from "./start-values.ts";

it("gives every row the common coefficient where there are no markets", () => {
	const own = marketBetas(simulatedDesign(simulateChocolateMaker(5)), 0);
	const betas = new Float64Array(1);
	expect(own.forward([], 0.4, betas)).toBe(0);
	expect(betas[0]).toBe(0.4);
	expect(own.back(Float64Array.of(3), new Float64Array(1))).toBe(0);
});

it("has the slopes of finite differences in steps, spread and common effect", () => {
	const size = { markets: 3, weeks: 30, channels: 2 };
	const laid = simulatedDesign(simulateMarkets(3, size));
	const design = { ...laid, centring: Float64Array.of(0, 0.4, 0, 1, 0, 0.2) };
	const { geo, beta } = design.layout;
	if (!geo) throw new Error("there are markets");
	const own = marketBetas(design, 1);
	const theta = startValues(design);
	theta[beta + 1] = Math.log(0.3);
	const places = [0, 1, 2].map((g) => geo.beta + g * 2 + 1);
	places.forEach((place, g) => {
		theta[place] = [0.5, -0.2, 0.3][g] ?? 0;
	});
	const weights = Float64Array.of(2, -1, 0.5);
	const betas = new Float64Array(3);
	const value = (place: number, by: number) => {
		const moved = theta.slice();
		moved[place] = (moved[place] ?? 0) + by;
		const common = Math.exp(moved[beta + 1] ?? 0);
		const log = own.forward(moved, common, betas);
		return betas.reduce(
			(sum, b, g) => sum + (weights[g] ?? 0) * Math.log(b),
			log,
		);
	};
	const numeric = (place: number) =>
		(value(place, 1e-6) - value(place, -1e-6)) / 2e-6;
	value(0, 0);
	const gradient = new Float64Array(theta.length);
	const byRoot = own.back(weights, gradient);
	for (const place of [...places, geo.betaSpread + 1])
		expect(gradient[place]).toBeCloseTo(numeric(place), 5);
	// The sum of the weights is the common coefficient's own part.
	expect(byRoot + 1.5).toBeCloseTo(numeric(beta + 1), 5);
});
