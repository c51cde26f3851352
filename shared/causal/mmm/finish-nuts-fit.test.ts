import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { advanceChain } from "./advance-chain.ts";
import { finishNutsFit } from "./finish-nuts-fit.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { readSeries } from "./read-series.ts";
import { startChain } from "./start-chain.ts";

const { csv, spec } = simulateChocolateMaker(3);
const read = readSeries(csv, spec);
if (!read.ok) throw new Error("the demo must be readable");
const planned = planNutsFit(read.series, spec, {
	chains: 2,
	draws: 600,
	tune: 150,
});
if (!planned.ok) throw new Error("the demo must have a bell curve");
const { plan } = planned;
const states = [0, 1].map((chain) =>
	advanceChain(plan, startChain(plan, chain), 750),
);

it("stores at most 1,000 draws and tells of all of them", () => {
	const result = finishNutsFit(plan, states);
	if (!result.ok) throw new Error("this fit has a model");
	const { model } = result;
	expect(model.draws).toHaveLength(600);
	expect(model.codeVersion).toBe("mmm-nuts-1.2.0");
	expect(model.diagnostics).toMatchObject({
		inference: "nuts",
		sampling: { chains: 2, draws: 600, tune: 150 },
	});
	for (const { rhat, essBulk, essTail, mcse, sd } of model.summary) {
		expect(rhat).toBeGreaterThan(0.99);
		expect(essBulk).toBeGreaterThan(50);
		expect(essTail).toBeGreaterThan(50);
		expect(mcse).toBeLessThan(sd);
	}
});

it("withholds advice from chains that do not agree or diverged", () => {
	const [first, second] = states;
	if (!first || !second) throw new Error("there are two chains");
	const apart = second.draws.map(([head = 0, ...rest]) => [head + 1, ...rest]);
	const moved = finishNutsFit(plan, [first, { ...second, draws: apart }]);
	if (!moved.ok) throw new Error("this fit has a model");
	expect(moved.model.diagnostics.converged).toBe(false);
	expect(moved.model.verdict.advice).toBe("withheld");
	expect(moved.model.verdict.reasons[0]?.en).toContain("intercept");
	const diverged = finishNutsFit(plan, [first, { ...second, divergences: 13 }]);
	if (!diverged.ok) throw new Error("this fit has a model");
	expect(diverged.model.verdict.advice).toBe("withheld");
	expect(
		diverged.model.verdict.reasons.some(({ en }) => en.includes("13 of 1200")),
	).toBe(true);
});

it("refuses chains that have not ended", () => {
	expect(() => finishNutsFit(plan, [startChain(plan, 0)])).toThrow(RangeError);
});
