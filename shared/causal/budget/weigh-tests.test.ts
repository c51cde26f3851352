import { describe, expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { weighTests } from "./weigh-tests.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, maker.spec, {
	draws: 100,
	proposals: 400,
	moves: 1,
});
if (!fit.ok) throw new Error("the demo must fit");
const { model } = fit;

describe("weighTests", () => {
	it("ranks one test a channel, none worth more than knowing everything", () => {
		const result = weighTests(model, {});
		if (!result.ok) throw new Error(result.problems[0]?.message.en);
		const { tests, regret } = result.weighed;
		expect(tests.map(({ channel }) => channel).sort()).toEqual(
			[...maker.spec.channels].sort(),
		);
		const values = tests.map(({ value }) => value);
		expect(values).toEqual(values.toSorted((a, b) => b - a));
		expect(regret.mean).toBeGreaterThan(0);
		for (const { value, mcse, shareOfRegret, sigma } of tests) {
			expect(value).toBeLessThanOrEqual(regret.mean + 4 * mcse);
			expect(shareOfRegret).toBeLessThanOrEqual(1);
			expect(sigma).toBeGreaterThan(0);
		}
	});

	it("values a longer test more", () => {
		const best = (weeks: number) => {
			const result = weighTests(model, {}, { weeks });
			return result.ok ? (result.weighed.tests[0]?.value ?? 0) : Number.NaN;
		};
		expect(best(26)).toBeGreaterThan(best(1));
	});

	it("hands on what is wrong with the question", () => {
		expect(weighTests(model, { total: -1 })).toMatchObject({ ok: false });
	});
});
