import { expect, it } from "vitest";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { fitSize } from "./fit-size.ts";
import { readSeries } from "./read-series.ts";

it("counts parameters and numbers", () => {
	const size = { markets: 3, weeks: 40, channels: 2 };
	const { csv, spec } = simulateMarkets(6, size);
	const read = readSeries(csv, spec);
	if (!read.ok) throw new Error("the simulation must be readable");
	expect(fitSize(read.series, spec)).toEqual({
		// Intercept, alpha, lam, beta, price, two waves, spreads, sigma; of each market intercept, sigma, two coefficients.
		parameters: 1 + 2 + 2 + 2 + 1 + 2 + 2 + 1 + 3 * 4,
		// Target, media and spend of two channels, price.
		values: 3 * 40 * 6,
	});
	const [one] = read.series.geos ?? [];
	if (!one) throw new Error("there are markets");
	const { geo: _, population: __, ...single } = spec;
	const alone = { ...one, dates: read.series.dates };
	expect(fitSize(alone, single)).toEqual({ parameters: 11, values: 240 });
});
