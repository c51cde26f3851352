import { describe, expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { spreadOfBest } from "./spread-of-best.ts";
import { suggestBudget } from "./suggest-budget.ts";

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

describe("spreadOfBest", () => {
	it("lies within the limits, in order, and around the split that is best on average", () => {
		const spread = spreadOfBest(model);
		const solved = suggestBudget(model);
		if (!spread.ok || !solved.ok) throw new Error("no advice");
		expect(spread.draws).toBe(100);
		for (const [m, { channel, low, high }] of spread.channels.entries()) {
			const found = solved.suggestion.channels[m];
			expect(channel).toBe(found?.channel);
			expect(low).toBeLessThanOrEqual(high);
			expect(low).toBeGreaterThanOrEqual((found?.min ?? 0) - 1e-6);
			expect(high).toBeLessThanOrEqual((found?.max ?? 0) + 1e-6);
			expect(found?.suggested).toBeGreaterThanOrEqual(low * 0.9);
			expect(found?.suggested).toBeLessThanOrEqual(high * 1.1);
		}
	});

	it("is a point where a limit leaves no choice, and says that the limit holds it", () => {
		const solved = suggestBudget(model);
		if (!solved.ok) throw new Error("no advice");
		const limits = Object.fromEntries(
			solved.suggestion.channels.map(({ channel, current }) => [
				channel,
				{ min: current, max: current },
			]),
		);
		const spread = spreadOfBest(model, { limits });
		if (!spread.ok) throw new Error("no advice");
		for (const { low, high, reachesLimit } of spread.channels) {
			expect(high).toBeCloseTo(low, 6);
			expect(reachesLimit).toBe(true);
		}
	});

	it("narrows when the posterior does", () => {
		const [first = []] = model.draws;
		const certain = { ...model, draws: model.draws.map(() => first) };
		const spread = spreadOfBest(certain);
		if (!spread.ok) throw new Error("no advice");
		for (const { low, high } of spread.channels)
			expect(high).toBeCloseTo(low, 6);
	});

	it("answers with the question's own problems", () => {
		const refused = spreadOfBest(model, { total: -1 });
		expect(refused.ok ? null : refused.problems[0]?.code).toBe("bad-total");
	});
});
