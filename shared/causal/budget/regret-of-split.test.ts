import { expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { regretOfSplit } from "./regret-of-split.ts";
import { suggestBudget } from "./suggest-budget.ts";
import { weighTests } from "./weigh-tests.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, maker.spec, { proposals: 200, draws: 100 });
if (!fit.ok) throw new Error("the demo must fit");
const { model } = fit;

it("is what the weighing of tests calls the unknown, and none where there is no choice", () => {
	const solved = suggestBudget(model, {});
	const weighed = weighTests(model, {});
	if (!solved.ok || !weighed.ok) throw new Error("the demo has advice");
	const regret = regretOfSplit(model, {}, solved.suggestion);
	expect(regret).toEqual(weighed.weighed.regret);
	expect(regret?.mean).toBeGreaterThan(0);
	const fixed = {
		limits: Object.fromEntries(
			solved.suggestion.channels.map(({ channel, current }) => [
				channel,
				{ min: current, max: current },
			]),
		),
	};
	const still = suggestBudget(model, fixed);
	if (!still.ok) throw new Error("today is possible");
	expect(regretOfSplit(model, fixed, still.suggestion)?.mean).toBeCloseTo(0, 6);
});

it("is nothing where the question does not hold", () => {
	const bad = { limits: { nobody: { min: 1, max: 2 } } };
	expect(regretOfSplit(model, bad, { channels: [] })).toBeNull();
});
