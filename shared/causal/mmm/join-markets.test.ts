import { expect, it } from "vitest";
import { joinMarkets } from "./join-markets.ts";

const market = (name: string, k: number) => ({
	name,
	target: [10 * k, 20 * k],
	channels: [{ name: "tv", values: [k, 0], spend: [2 * k, 0], history: [k] }],
	controls: [{ name: "price", values: [k, k] }],
});

it("sums markets up, averages controls, and keeps each market apart", () => {
	const dates = ["2024-01-01", "2024-01-08"];
	const series = joinMarkets(dates, [market("a", 1), market("b", 3)], {
		geo: "geo",
	});
	expect(series.target).toEqual([40, 80]);
	expect(series.channels).toEqual([
		{ name: "tv", values: [4, 0], spend: [8, 0], history: [4] },
	]);
	expect(series.controls).toEqual([{ name: "price", values: [2, 2] }]);
	expect(series.geos?.map(({ name }) => name)).toEqual(["a", "b"]);
});

it("leaves a single market as it is", () => {
	const { name, ...own } = market("a", 2);
	expect(joinMarkets(["2024-01-01"], [own], {})).toEqual({
		dates: ["2024-01-01"],
		...own,
	});
	expect(name).toBe("a");
	expect(() => joinMarkets([], [], {})).toThrow(RangeError);
});
