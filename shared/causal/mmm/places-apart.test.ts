import { expect, it } from "vitest";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { simulatedDesign } from "../simulate/simulated-design.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { placesApart } from "./places-apart.ts";

const maker = simulateMarkets(1, { markets: 3, weeks: 40, channels: 2 });
const lay = (more?: Partial<MmmSpec>) => simulatedDesign(maker, more);

it("lists the same parameter of every market", () => {
	const design = lay();
	const names = placesApart(design).map((list) =>
		list.map((place) => design.layout.names[place]),
	);
	expect(names[0]).toEqual([1, 2, 3].map((g) => `intercept[market_${g}]`));
	expect(names[3]).toEqual(
		[1, 2, 3].map((g) => `saturation_beta[market_${g}, x2]`),
	);
});

it("lists the coefficients of a control that differs between markets", () => {
	const design = simulatedDesign(
		simulateMarkets(1, {
			markets: 5,
			weeks: 60,
			channels: 1,
			priceSpread: 0.05,
		}),
	);
	expect(
		placesApart(design)
			.at(-1)
			?.map((place) => design.layout.names[place]),
	).toEqual([1, 2, 3, 4, 5].map((g) => `gamma_control[market_${g}, price]`));
});

it("is empty where a prior on totals ties the markets", () => {
	const roas = { dist: "LogNormal", mu: 0, sigma: 1 };
	expect(placesApart(lay({ priors: { roas } }))).toEqual([]);
});
