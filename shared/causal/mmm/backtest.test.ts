import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { backtest } from "./backtest.ts";
import { readSeries } from "./read-series.ts";

it("tells unseen weeks of the demo better than the year before does", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const options = { draws: 200, proposals: 400, moves: 2 };
	const result = backtest(read.series, maker.spec, options);
	if (!result.ok) throw new Error("the demo is long enough");
	expect(result.backtest.weeks).toBe(24);
	expect(result.backtest.relativeError).toBeLessThan(
		result.backtest.naiveRelativeError,
	);
	expect(result.backtest.relativeError).toBeLessThan(0.06);
	// 94 % of 24 is 22.6; below 19 would be a one in a hundred accident.
	expect(result.backtest.coverage * 24).toBeGreaterThanOrEqual(19);
	const short = { ...read.series, dates: read.series.dates.slice(0, 30) };
	expect(backtest(short, maker.spec)).toMatchObject({ ok: false });
});
