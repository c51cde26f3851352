import { describe, expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { advanceChain } from "./advance-chain.ts";
import { finishNutsFit } from "./finish-nuts-fit.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { NutsPlan } from "./nuts-plan.ts";
import { planAgain } from "./plan-again.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { readSeries } from "./read-series.ts";
import { startChain } from "./start-chain.ts";

const { csv, spec } = simulateChocolateMaker(4);
const read = readSeries(csv, spec);
if (!read.ok) throw new Error("the demo must be readable");
const planned = planNutsFit(read.series, spec, {
	seed: 3,
	tune: 100,
	draws: 100,
});
if (!planned.ok) throw new Error("the demo must have a posterior");

const run = (plan: NutsPlan): MmmModel => {
	const { tune, draws } = plan.settings;
	const states = Array.from({ length: plan.chains }, (_, chain) =>
		advanceChain(plan, startChain(plan, chain), tune + draws),
	);
	const result = finishNutsFit(plan, states);
	if (!result.ok) throw new Error("the chains must give a model");
	return result.model;
};
const model = run(planned.plan);
const as = (converged: boolean): MmmModel => ({
	...model,
	diagnostics: { ...model.diagnostics, converged },
});
/** The same plan, had it been one of 500 draws. */
const long: NutsPlan = {
	...planned.plan,
	settings: { ...planned.plan.settings, draws: 500 },
};

describe("planAgain", () => {
	it("has nothing to do after chains that agreed, a quick look or a second go", () => {
		expect(planAgain(long, as(true))).toBeNull();
		expect(planAgain(planned.plan, as(false))).toBeNull();
		expect(planAgain({ ...long, isAgain: true }, as(false))).toBeNull();
	});

	it("goes on from the first draws with shorter steps and twice the draws", () => {
		const again = planAgain(long, as(false));
		if (!again) throw new Error("there must be a second go");
		expect(again.settings).toMatchObject({ draws: 1000, tune: 500 });
		expect(again.settings.targetAccept).toBeGreaterThan(
			long.settings.targetAccept,
		);
		expect(again.warm?.centre).toHaveLength(long.laplace.centre.length);
	});

	it("agrees with the first where that was right", () => {
		const again = planAgain(long, as(false));
		if (!again) throw new Error("there must be a second go");
		const settings = { ...again.settings, tune: 100, draws: 300 };
		const second = run({ ...again, settings });
		for (const { name, mean, sd } of second.summary) {
			const first = model.summary.find((row) => row.name === name);
			// 100 draws of four chains against 300: a mean is off by 0.15 standard deviations at most times three.
			expect(Math.abs(mean - (first?.mean ?? Number.NaN)), name).toBeLessThan(
				0.5 * sd,
			);
		}
	});
});
