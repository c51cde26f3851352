import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { advanceFit } from "./advance-fit.ts";
import { finishFit } from "./finish-fit.ts";
import { fitMmm } from "./fit-mmm.ts";
import type { FitState } from "./fit-state.ts";
import { readSeries } from "./read-series.ts";
import { startFit } from "./start-fit.ts";

const maker = simulateChocolateMaker(3);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const options = { seed: 5, draws: 100, proposals: 600, moves: 2 };

it("gives the same bits step by step through JSON as in one go, in every phase, with rising progress", () => {
	let state = startFit(read.series, maker.spec, options);
	const phases = new Set<string>();
	let size = 0;
	while (state.phase !== "done") {
		phases.add(state.phase);
		const text = JSON.stringify(state);
		size = Math.max(size, text.length);
		const next = advanceFit(JSON.parse(text) as FitState);
		expect(next.fraction).toBeGreaterThan(state.fraction);
		state = next;
	}
	expect([...phases]).toEqual(["mode", "curvature", "proposals", "moves"]);
	expect(state.fraction).toBe(1);
	expect(size).toBeLessThan(900_000);
	expect(finishFit(state)).toEqual(fitMmm(read.series, maker.spec, options));
});

it("leaves the old state and a finished one as they are", () => {
	const start = startFit(read.series, maker.spec, options);
	const before = structuredClone(start);
	advanceFit(start);
	expect(start).toEqual(before);
	const done: FitState = { ...start, phase: "done" };
	expect(advanceFit(done)).toBe(done);
});
