import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { readSeries } from "./read-series.ts";
import { startFit } from "./start-fit.ts";

const maker = simulateChocolateMaker(3);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");

it("is plain JSON and knows its options", () => {
	const state = startFit(read.series, maker.spec, { seed: 9 });
	expect(JSON.parse(JSON.stringify(state))).toEqual(state);
	expect(state).toMatchObject({
		phase: "mode",
		fraction: 0,
		options: { seed: 9, draws: 400, proposals: 1000, moves: 3 },
	});
});

it("refuses options out of bounds", () => {
	for (const options of [
		{ seed: -1 },
		{ draws: 10 },
		{ proposals: 1e6 },
		{ moves: 0.5 },
	])
		expect(() => startFit(read.series, maker.spec, options)).toThrow(
			RangeError,
		);
});
