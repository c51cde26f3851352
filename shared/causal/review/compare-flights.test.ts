import { expect, it } from "vitest";
import { mean } from "../../statistics/mean.ts";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { compareFlights } from "./compare-flights.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, maker.spec, {
	draws: 50,
	proposals: 400,
	moves: 1,
});
if (!fit.ok) throw new Error("the demo must be fitted");
const { model } = fit;
const spends = model.series.channels.map(({ spend }) => mean(spend));
const steady = (weeks: number) =>
	spends.map((money) => new Array<number>(weeks).fill(money));

it("compares flights of the same money: steady spending brings most where returns diminish", () => {
	const flights = compareFlights(model, steady(12));
	expect(flights.map(({ pattern }) => pattern)).toEqual([
		"even",
		"front-loaded",
		"pulsed",
	]);
	const [even, front, pulsed] = flights;
	expect(even?.total.mean).toBeGreaterThan(pulsed?.total.mean ?? 0);
	expect(even?.total.mean).toBeGreaterThan(front?.total.mean ?? 0);
});
