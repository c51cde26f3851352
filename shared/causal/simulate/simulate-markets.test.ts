import { expect, it } from "vitest";
import { readSeries } from "../mmm/read-series.ts";
import { simulateMarkets } from "./simulate-markets.ts";

it("can be read, and its truth adds up", () => {
	const asked = { markets: 4, weeks: 60, channels: 2 };
	const { csv, spec, truth } = simulateMarkets(3, asked);
	expect(simulateMarkets(3, asked).csv).toBe(csv);
	const read = readSeries(csv, spec);
	if (!read.ok) throw new Error("must be readable");
	expect(read.series.geos).toHaveLength(4);
	const sales = read.series.target.reduce((sum, value) => sum + value, 0);
	const media = truth.reduce((sum, one) => sum + one.contribution, 0);
	expect(media / sales).toBeGreaterThan(0.05);
	expect(media / sales).toBeLessThan(0.6);
	expect(truth[0]?.markets).toHaveLength(4);
});
