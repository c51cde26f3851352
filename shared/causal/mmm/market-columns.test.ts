import { expect, it } from "vitest";
import { marketColumns } from "./market-columns.ts";
import type { MmmGeo, MmmSeries } from "./mmm-series.ts";

const market = (name: string, price: number[]): MmmGeo => ({
	name,
	target: [1, 2],
	channels: [],
	controls: [
		{ name: "price", values: price },
		{ name: "rain", values: [0, 1] },
	],
});
const series: MmmSeries = {
	dates: ["2025-01-06", "2025-01-13"],
	target: [2, 4],
	channels: [],
	controls: [],
	geos: [market("a", [1, 3]), market("b", [5, 9])],
};

it("has a column a market for each control whose coefficients differ", () => {
	const columns = marketColumns(series, {}, [0.2, 0]);
	expect(
		columns.map(({ name, own }) => [name, own?.market, own?.common]),
	).toEqual([
		["a, price", 0, 0],
		["b, price", 1, 0],
	]);
	expect(columns[1]?.prior).toEqual({ dist: "Normal", mu: 0, sigma: 0.2 });
	expect(Array.from(columns[1]?.raw ?? [])).toEqual([5, 9]);
	expect(columns[1]?.centre).toBe(7);
});

it("leaves one coefficient to a control whose sign is fixed, and none without markets", () => {
	expect(
		marketColumns(series, { signs: { price: "negative" } }, [1, 0]),
	).toEqual([]);
	const { geos: _, ...single } = series;
	expect(marketColumns(single, {}, [])).toEqual([]);
});
