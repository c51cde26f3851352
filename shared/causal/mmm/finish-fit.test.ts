import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { advanceFit } from "./advance-fit.ts";
import { finishFit } from "./finish-fit.ts";
import { readSeries } from "./read-series.ts";
import { startFit } from "./start-fit.ts";

const maker = simulateChocolateMaker(3);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const start = startFit(read.series, maker.spec, {
	draws: 50,
	proposals: 200,
	moves: 1,
});

it("refuses a fit that has not ended", () => {
	expect(() => finishFit(start)).toThrow(RangeError);
});

it("gives no model where there is no bell curve", () => {
	const result = finishFit({ ...start, phase: "done" });
	expect(!result.ok && result.problems[0]?.code).toBe("no-posterior");
});

it("withholds advice when the search was cut short", () => {
	let state = start;
	while (state.phase !== "done") state = advanceFit(state);
	const result = finishFit({
		...state,
		search: { ...state.search, status: "running" },
	});
	if (!result.ok) throw new Error("this fit has a model");
	expect(result.model.diagnostics.converged).toBe(false);
	expect(result.model.verdict.advice).toBe("withheld");
});
