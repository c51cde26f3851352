import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { completeSpec } from "./complete-spec.ts";
import { planBacktest } from "./plan-backtest.ts";
import { readSeries } from "./read-series.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const { series } = read;
const spec = completeSpec(maker.spec);

it("looks ahead three times without overlap", () => {
	expect(planBacktest(series, spec)).toEqual({
		horizon: 8,
		trainWeeks: [80, 88, 96],
	});
});

it("leaves out looks that have too little to learn from", () => {
	const short = { ...series, dates: series.dates.slice(0, 45) };
	expect(planBacktest(short, spec)).toEqual({
		horizon: 3,
		trainWeeks: [39, 42],
	});
	const late = series.channels.map((channel) => ({
		...channel,
		values: channel.values.map((value, t) => (t < 90 ? 0 : value)),
	}));
	expect(planBacktest({ ...series, channels: late }, spec).trainWeeks).toEqual([
		96,
	]);
});
