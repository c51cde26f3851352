import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { channelCarry } from "./channel-carry.ts";
import { completeSpec } from "./complete-spec.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";

const maker = simulateChocolateMaker(5);
const carryOf = (more: Partial<MmmSpec>) => {
	const spec = { ...maker.spec, ...more };
	const read = readSeries(maker.csv, spec);
	if (!read.ok) throw new Error("the demo must be readable");
	return channelCarry(prepareDesign(read.series, completeSpec(spec)), 0);
};

it("is there for geometric carry-over before a hyperbolic tangent only", () => {
	expect(carryOf({})).not.toBeNull();
	expect(carryOf({ saturation: { kind: "tanh" } })).not.toBeNull();
	expect(carryOf({ saturation: { kind: "hill" } })).toBeNull();
	expect(carryOf({ adstock: { kind: "delayed" } })).toBeNull();
	expect(carryOf({ order: "saturation_first" })).toBeNull();
});
