import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { backtestOrigin } from "./backtest-origin.ts";
import { readSeries } from "./read-series.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const { series } = read;
const options = { draws: 100, proposals: 200, moves: 1 };

it("predicts the weeks after the last it saw, and nothing it saw", () => {
	const look = backtestOrigin(series, maker.spec, 90, 8, options);
	if (!look.ok) throw new Error("this look can be fitted");
	expect(look.origin.trainedTo).toBe(series.dates[89]);
	expect(look.origin.dates).toEqual(series.dates.slice(90, 98));
	expect(look.origin.observed).toEqual(series.target.slice(90, 98));
	for (const { mean, q3, q97 } of look.origin.predicted) {
		expect(q3).toBeLessThan(mean);
		expect(q97).toBeGreaterThan(mean);
	}
});

it("does not look at the target it predicts", () => {
	const changed = {
		...series,
		target: series.target.map((value, t) => (t < 90 ? value : 1)),
	};
	const [one, two] = [series, changed].map((all) =>
		backtestOrigin(all, maker.spec, 90, 8, options),
	);
	expect(one?.ok && one.origin.predicted).toEqual(
		two?.ok && two.origin.predicted,
	);
});
