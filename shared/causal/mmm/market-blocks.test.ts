import { expect, it } from "vitest";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { simulatedDesign } from "../simulate/simulated-design.ts";
import { marketBlocks } from "./market-blocks.ts";
import type { MmmSpec } from "./mmm-spec.ts";

const maker = simulateMarkets(6, { markets: 3, weeks: 40, channels: 2 });
const lay = (more?: Partial<MmmSpec>) => simulatedDesign(maker, more);

it("has each market's own parameters", () => {
	const design = lay({});
	const names = marketBlocks(design).map((places) =>
		places.map((place) => design.layout.names[place]),
	);
	expect(names).toHaveLength(3);
	expect(names[1]).toEqual([
		"intercept[market_2]",
		"y_sigma[market_2]",
		"saturation_beta[market_2, x1]",
		"saturation_beta[market_2, x2]",
	]);
});

it("has none where there are no markets or where they are tied", () => {
	const roas = { roas: { dist: "LogNormal", mu: 0, sigma: 1 } };
	expect(marketBlocks(lay({ priors: roas }))).toEqual([]);
	const single = { ...lay({}), channels: [], geos: [] };
	const { geo: _, ...layout } = single.layout;
	expect(marketBlocks({ ...single, layout })).toEqual([]);
});
