import { expect, it } from "vitest";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { completeSpec } from "./complete-spec.ts";
import { modelLayout } from "./model-layout.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";

it("is the layout of the design the model was fitted with", () => {
	const maker = simulateMarkets(1, { markets: 2, weeks: 40, channels: 2 });
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the markets must be readable");
	const spec = completeSpec(maker.spec);
	const { layout, scales } = prepareDesign(read.series, spec);
	const found = modelLayout({ spec, scales, parameters: layout.names });
	expect(found.layout).toEqual(layout);
	expect(found.geos).toEqual(["market_1", "market_2"]);
});
