import { expect, it } from "vitest";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { checkData } from "./check-data.ts";
import { worstLevel } from "./worst-level.ts";

it("finds nothing that stands in the way of the demo", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const checks = checkData(read.series, maker.spec);
	expect(checks.map(({ code }) => code)).toEqual([
		"amount",
		"outliers",
		"units",
		"overlap",
		"variation",
	]);
	expect(worstLevel(checks.filter(({ code }) => code !== "overlap"))).not.toBe(
		"poor",
	);
});
