import { expect, it } from "vitest";
import { summariseBacktest } from "./summarise-backtest.ts";

const dates = Array.from({ length: 56 }, (_, t) => `week ${t}`);
const series = {
	dates,
	target: dates.map((_, t) => 100 + t),
	channels: [],
	controls: [],
};

it("counts error, coverage and what the year before would have said", () => {
	const result = summariseBacktest(series, [
		{
			trainedTo: "week 53",
			dates: ["week 54", "week 55"],
			observed: [154, 155],
			predicted: [
				{ mean: 150, q3: 140, q97: 160 },
				{ mean: 150, q3: 149, q97: 151 },
			],
		},
	]);
	expect(result.relativeError).toBeCloseTo(9 / 309, 12);
	expect(result.naiveRelativeError).toBeCloseTo(104 / 309, 12);
	expect(result).toMatchObject({ coverage: 0.5, weeks: 2 });
	expect(result.headline.de).toContain("2,9 %");
	expect(result.headline.en).toContain("1 of 2");
});

it("needs a look ahead", () => {
	expect(() => summariseBacktest(series, [])).toThrow(RangeError);
});
