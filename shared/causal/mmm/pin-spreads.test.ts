import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { fitDesign } from "./fit-design.ts";
import { pinSpreads } from "./pin-spreads.ts";
import { readSeries } from "./read-series.ts";
import { rootCoordinates } from "./root-coordinates.ts";
import { startFit } from "./start-fit.ts";

const begin = (
	maker: Pick<ReturnType<typeof simulateMarkets>, "csv" | "spec">,
) => {
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("must be readable");
	return startFit(read.series, maker.spec);
};

it("puts a bell curve of its own around each spread", () => {
	const state = begin(
		simulateMarkets(2, { markets: 3, weeks: 40, channels: 2 }),
	);
	const design = fitDesign(state);
	const { objective } = rootCoordinates(design);
	const held = pinSpreads(design, objective, state.markets);
	expect(held.pinned).toHaveLength(2);
	const at = Float64Array.from(state.search.point);
	const gradient = new Float64Array(at.length);
	const before = held.objective(at, gradient);
	const place = held.pinned[0]?.place ?? 0;
	expect(gradient[place]).toBe(0);
	at[place] = (at[place] ?? 0) + 0.1;
	const after = held.objective(at, gradient);
	expect(after - before).toBeCloseTo((gradient[place] ?? 0) * 0.05, 9);
	expect(after).toBeGreaterThan(before);
});

it("leaves a model without markets as it is", () => {
	const state = begin(simulateChocolateMaker(2));
	const design = fitDesign(state);
	const { objective } = rootCoordinates(design);
	expect(pinSpreads(design, objective, undefined)).toEqual({
		objective,
		pinned: [],
	});
});
