import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { readSeries } from "./read-series.ts";

const { csv, spec } = simulateChocolateMaker(3);
const read = readSeries(csv, spec);
if (!read.ok) throw new Error("the demo must be readable");
const { series } = read;

it("plans four chains of 500 and 1,000 iterations, as plain JSON", () => {
	const planned = planNutsFit(series, spec);
	if (!planned.ok) throw new Error("the demo must have a bell curve");
	const { plan } = planned;
	expect(plan.chains).toBe(4);
	expect(plan.settings).toMatchObject({ tune: 500, draws: 1000 });
	expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

it.each([{ chains: 0 }, { draws: 10 }, { tune: 1e6 }, { seed: -1 }])(
	"refuses %j",
	(options) => {
		expect(() => planNutsFit(series, spec, options)).toThrow(RangeError);
	},
);
