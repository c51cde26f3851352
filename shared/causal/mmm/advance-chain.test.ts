import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { advanceChain } from "./advance-chain.ts";
import { finishNutsFit } from "./finish-nuts-fit.ts";
import { fitNuts } from "./fit-nuts.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { readSeries } from "./read-series.ts";
import { startChain } from "./start-chain.ts";

const { csv, spec } = simulateChocolateMaker(3);
const read = readSeries(csv, spec);
if (!read.ok) throw new Error("the demo must be readable");
const { series } = read;
const options = { chains: 2, draws: 60, tune: 100, seed: 5 };

it("gives the model of fitNuts when chains are cut into steps and carried as JSON", () => {
	const planned = planNutsFit(series, spec, options);
	if (!planned.ok) throw new Error("the demo must have a bell curve");
	const carried = <T>(value: T): T => JSON.parse(JSON.stringify(value));
	const plan = carried(planned.plan);
	const states = [0, 1].map((chain) => {
		let state = startChain(plan, chain);
		while (state.iteration < 160)
			state = advanceChain(plan, carried(state), 70);
		return state;
	});
	expect(() => finishNutsFit(plan, states.slice(1))).toThrow(RangeError);
	expect(JSON.stringify(finishNutsFit(plan, states))).toBe(
		JSON.stringify(fitNuts(series, spec, options)),
	);
	const other = fitNuts(series, spec, { ...options, seed: 6 });
	const same = fitNuts(series, spec, options);
	expect(other.ok && other.model.draws).not.toEqual(
		same.ok && same.model.draws,
	);
});
