import { expect, it } from "vitest";
import { extend } from "./extend.ts";
import type { ForecastModel } from "./forecast-model.ts";

const level: ForecastModel = {
	form: "level",
	period: 1,
	alpha: 0.5,
	beta: 0,
	gamma: 0,
	damping: 1,
	level: 100,
	trend: 0,
	season: [0],
	sigma: 10,
	aicc: 0,
};

it("widens as simple smoothing does: sigma² (1 + (h - 1) alpha²)", () => {
	const steps = extend(level, 3);
	expect(steps.map(({ value }) => value)).toEqual([100, 100, 100]);
	for (const [i, { high }] of steps.entries())
		expect(high - 100).toBeCloseTo(
			1.959963984540054 * 10 * Math.sqrt(1 + 0.25 * i),
			8,
		);
});

it("damps a trend, turns the season, and stops at zero where nothing can be below", () => {
	const trend = extend(
		{
			...level,
			trend: 10,
			beta: 0.1,
			damping: 0.5,
			season: [5, -5],
			period: 2,
		},
		3,
	);
	expect(trend.map(({ value }) => value)).toEqual([110, 102.5, 113.75]);
	expect(extend({ ...level, level: 5 }, 1)[0]?.low).toBe(0);
	expect(extend({ ...level, level: 5 }, 1, 0.95, false)[0]?.low).toBeLessThan(
		0,
	);
});
