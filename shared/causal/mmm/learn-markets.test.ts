import { expect, it } from "vitest";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { fitDesign } from "./fit-design.ts";
import { learnMarkets } from "./learn-markets.ts";
import { readSeries } from "./read-series.ts";
import { startFit } from "./start-fit.ts";

const maker = simulateMarkets(2, { markets: 4, weeks: 40, channels: 1 });
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("must be readable");
const state = startFit(read.series, maker.spec);
const design = fitDesign(state);
const { geo, size } = design.layout;
if (!state.markets || !geo) throw new Error("there are markets");
const { markets } = state;

/** Curvature without correlation: 4 for every step of a market, else 100. */
const curvature = new Float64Array(size * size);
for (let i = 0; i < size; i++)
	curvature[i * size + i] = i >= geo.beta && i < geo.beta + 4 ? 4 : 100;

it("takes markets the data pin down for what they are, and widens the spread when they differ more", () => {
	const alike = Float64Array.from(state.search.point);
	const apart = alike.slice();
	for (let g = 0; g < 4; g++) {
		alike[geo.beta + g] = 0;
		apart[geo.beta + g] = g % 2 === 0 ? 3 : -3;
	}
	const near = learnMarkets(design, markets, alike, curvature).markets;
	const far = learnMarkets(design, markets, apart, curvature).markets;
	expect(far.spreads[0]).toBeGreaterThan(near.spreads[0] ?? 9);
	expect(near.spreads[0]).toBeLessThan(0.3);
	// Posterior precision 4 in units of the prior's 1: three parts of four come from the data.
	const spread = near.spreads[0] ?? 0;
	const told = 3 / (0.3 * 0.3);
	const c = (spread * spread * told) / (1 + spread * spread * told);
	expect(near.centring[0]).toBeCloseTo(c, 6);
});

it("wants a curvature that is positive, and markets", () => {
	expect(() =>
		learnMarkets(
			design,
			markets,
			state.search.point,
			curvature.map((x) => -x),
		),
	).toThrow(RangeError);
});
