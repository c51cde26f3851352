import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { completeSpec } from "./complete-spec.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";

const maker = simulateChocolateMaker(3);
const read = readSeries(maker.csv, maker.spec);
const spec = completeSpec(maker.spec);

it("scales by the maximum and controls to mean 0 and spread 1, keeping them raw as well", () => {
	if (!read.ok) throw new Error("the demo must be readable");
	const design = prepareDesign(read.series, spec);
	expect(Math.max(...design.target)).toBe(1);
	for (const { media, reference } of design.channels) {
		expect(Math.max(...media)).toBe(1);
		expect(reference).toBeGreaterThan(0);
		expect(reference).toBeLessThanOrEqual(1);
	}
	design.columns.forEach(({ raw, scaled, centre, scale }) => {
		const [z = 0] = scaled;
		expect(z * scale + centre).toBeCloseTo(raw[0] ?? 0, 9);
	});
	expect(design.layout.size).toBe(1 + 15 + 4 + 4 + 1);
	expect(
		design.scales.channels.every(({ costPerUnit }) => costPerUnit === 1),
	).toBe(true);
});

it("takes the scales of a model for weeks it has not seen, and the prior of a channel by name", () => {
	if (!read.ok) throw new Error("the demo must be readable");
	const scales = {
		target: 2,
		channels: read.series.channels.map(({ name }) => ({
			name,
			max: 4,
			costPerUnit: 1,
		})),
	};
	const own = {
		...spec,
		priors: {
			...spec.priors,
			saturation_beta: { kind: "half-normal" as const, sigma: { tv: 0.7 } },
		},
	};
	const design = prepareDesign(read.series, own, scales);
	expect(design.target[0]).toBe((read.series.target[0] ?? 0) / 2);
	const { parameters, layout } = design;
	expect(
		design.channels.map((_, m) => parameters[layout.beta + m]?.prior),
	).toEqual([2, 2, 0.7, 2, 2].map((sigma) => ({ dist: "HalfNormal", sigma })));
});

it("refuses a channel that is always zero", () => {
	if (!read.ok) throw new Error("the demo must be readable");
	const zero = {
		name: "search",
		values: read.series.dates.map(() => 0),
		spend: [],
	};
	expect(() =>
		prepareDesign({ ...read.series, channels: [zero] }, spec),
	).toThrow(RangeError);
	const target = read.series.target.map(() => 0);
	expect(() => prepareDesign({ ...read.series, target }, spec)).toThrow(
		RangeError,
	);
});
