import { expect, it } from "vitest";
import { mean } from "../../statistics/mean.ts";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { respond } from "../mmm/respond.ts";
import { steadyResponse } from "../mmm/steady-response.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { evaluatePlan } from "./evaluate-plan.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, maker.spec, {
	draws: 50,
	proposals: 400,
	moves: 1,
});
if (!fit.ok) throw new Error("the demo must be fitted");
const { model } = fit;
const spends = model.series.channels.map(({ spend }) => mean(spend));
const steady = (weeks: number) =>
	spends.map((money) => new Array<number>(weeks).fill(money));

it("brings nothing where nothing is spent, beyond what earlier spend still does", () => {
	const nothing = evaluatePlan(
		model,
		spends.map(() => [0, 0, 0, 0]),
	);
	expect(nothing.total).toEqual({ mean: 0, q3: 0, q97: 0 });
	expect(nothing.tail.mean).toBe(0);
	expect(nothing.carryIn.mean).toBeGreaterThan(0);
	expect(nothing.weekly[0]?.mean).toBeGreaterThan(nothing.weekly[3]?.mean ?? 0);
});

it("comes to the steady response week by week over a long horizon", () => {
	const responses = steadyResponse(model);
	const wanted = responses.reduce(
		(sum, own, m) => sum + mean(respond(own, spends[m] ?? 0)),
		0,
	);
	const long = evaluatePlan(model, steady(104));
	// After the carry-over has built up every week brings the steady response.
	for (const week of long.weekly.slice(10))
		expect(week.mean / wanted).toBeCloseTo(1, 6);
	// Start-up and tail differ only by how saturation meets what is there before and after.
	expect(long.total.mean / (104 * wanted)).toBeGreaterThan(0.95);
	expect(long.total.mean / (104 * wanted)).toBeLessThan(1.05);
});

it("adds up, and leaves part of a short campaign to the tail", () => {
	const short = evaluatePlan(model, steady(4));
	expect(short.tail.mean).toBeGreaterThan(0);
	expect(short.inWindow.mean + short.tail.mean).toBeCloseTo(
		short.total.mean,
		6,
	);
	const sum = short.channels.reduce((all, { total }) => all + total.mean, 0);
	expect(sum / short.total.mean).toBeCloseTo(1, 9);
	const weeks = short.weekly.reduce((all, week) => all + week.mean, 0);
	expect(weeks / (short.inWindow.mean + short.carryIn.mean)).toBeCloseTo(1, 9);
	expect(short.channels.map(({ spend }) => spend)).toEqual(
		spends.map((money) => expect.closeTo(4 * money, 6)),
	);
});

it("counts weeks beyond anything seen", () => {
	const most = Math.max(...(model.series.channels[0]?.spend ?? []));
	const plan = spends.map((_, m) =>
		m === 0 ? [2 * most, 0, 1.1 * most] : [0, 0, 0],
	);
	expect(
		evaluatePlan(model, plan).channels.map(
			({ extrapolatedWeeks }) => extrapolatedWeeks,
		),
	).toEqual([2, 0, 0, 0, 0]);
});
