import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { fitDesign } from "./fit-design.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { startFit } from "./start-fit.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const state = startFit(read.series, maker.spec);

it("is the plain design without markets, and carries their coordinates with them", () => {
	expect(fitDesign(state)).toEqual(prepareDesign(state.series, state.spec));
	const markets = {
		round: 1,
		spreads: [],
		spreadSds: [],
		moved: [],
		paces: [],
		centring: [0.5],
	};
	expect(fitDesign({ ...state, markets }).centring).toEqual(
		Float64Array.of(0.5),
	);
});
