import { expect, it } from "vitest";
import { computeScales } from "./compute-scales.ts";
import type { MmmGeo, MmmSeries } from "./mmm-series.ts";

const market = (name: string, people: number | null, peak: number): MmmGeo => ({
	name,
	...(people === null ? {} : { population: people }),
	target: [peak, peak / 2],
	channels: [{ name: "tv", values: [0, peak / 10], spend: [0, peak / 5] }],
	controls: [],
});
const joined = (geos: MmmGeo[]): MmmSeries => ({
	dates: ["2024-01-01", "2024-01-08"],
	target: [300, 150],
	channels: [{ name: "tv", values: [0, 30], spend: [0, 60] }],
	organic: [{ name: "mail", values: [2, 5] }],
	controls: [],
	geos: geos.map((geo) => ({
		...geo,
		organic: [{ name: "mail", values: [1, 3] }],
	})),
});

it("takes the largest week, and money per unit of media", () => {
	const { target, channels, organic } = computeScales(joined([]));
	expect(target).toBe(300);
	expect(channels).toEqual([{ name: "tv", max: 30, costPerUnit: 2 }]);
	expect(organic).toEqual([{ name: "mail", max: 5 }]);
});

it("compares per head where populations are known, and by each market's own peak where not", () => {
	const known = computeScales(
		joined([market("a", 100, 100), market("b", 300, 200)]),
	);
	// Sizes 0.5 and 1.5; per head a has 200, b 133.
	expect(known.geos?.map((geo) => geo.target)).toEqual([100, 300]);
	expect(known.geos?.map((geo) => geo.channels[0])).toEqual([10, 30]);
	const unknown = computeScales(
		joined([market("a", null, 100), market("b", null, 200)]),
	);
	expect(unknown.geos?.map((geo) => geo.target)).toEqual([100, 200]);
	expect(unknown.geos?.map((geo) => geo.channels[1])).toEqual([3, 3]);
});
