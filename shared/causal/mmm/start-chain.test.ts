import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { readSeries } from "./read-series.ts";
import { startChain } from "./start-chain.ts";

const { csv, spec } = simulateChocolateMaker(3);
const read = readSeries(csv, spec);
if (!read.ok) throw new Error("the demo must be readable");
const planned = planNutsFit(read.series, spec, { chains: 2 });
if (!planned.ok) throw new Error("the demo must have a bell curve");

it("starts every chain at a place and in a stream of its own", () => {
	const [first, second] = [0, 1].map((chain) =>
		startChain(planned.plan, chain),
	);
	expect(first?.point).not.toEqual(second?.point);
	expect(first?.random.stream).not.toBe(second?.random.stream);
	expect(startChain(planned.plan, 0)).toEqual(first);
});

it("knows which chains there are", () => {
	expect(() => startChain(planned.plan, 2)).toThrow(RangeError);
	expect(() => startChain(planned.plan, 0.5)).toThrow(RangeError);
});
