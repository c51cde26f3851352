import fc from "fast-check";
import { expect, it } from "vitest";
import { createGrowth } from "./create-growth.ts";
import { createSaturation } from "./create-saturation.ts";
import type { SaturationName } from "./mmm-spec.ts";

const KINDS: [SaturationName, number][] = [
	["logistic", 1],
	["tanh", 1],
	["michaelis_menten", 1],
	["hill", 2],
	["root", 1],
	["none", 0],
];
const number = fc.double({ min: 0.1, max: 2.5, noNaN: true });

it("gives 0.25 for a Hill curve at its half-way level", () => {
	const out = new Float64Array(2);
	createGrowth("hill").fill(Float64Array.of(1, 0), [1, 1], out);
	expect([...out]).toEqual([0.25, 0]);
});

it.each(KINDS)(
	"%s: is level times slope of the saturation, and its own slopes are those of finite differences",
	(kind, count) => {
		const growth = createGrowth(kind);
		const saturation = createSaturation(kind);
		const grow = (level: number, shapes: number[]) => {
			const out = new Float64Array(1);
			growth.fill(Float64Array.of(level), shapes, out);
			return out[0] ?? Number.NaN;
		};
		const shapes = fc.array(number, { minLength: count, maxLength: count });
		fc.assert(
			fc.property(number, shapes, (level, own) => {
				const levels = Float64Array.of(level);
				const one = Float64Array.of(1);
				const values = new Float64Array(1);
				saturation.fill(levels, own, values);
				const slope = new Float64Array(1);
				saturation.back(levels, own, values, one, slope, new Float64Array(2));
				expect(grow(level, own)).toBeCloseTo(level * (slope[0] ?? 0), 10);

				const byLevel = new Float64Array(1);
				const byShape = new Float64Array(count);
				growth.back(levels, own, one, byLevel, byShape);
				const step = 1e-6;
				const numeric =
					(grow(level + step, own) - grow(level - step, own)) / (2 * step);
				expect(byLevel[0]).toBeCloseTo(numeric, 6);
				own.forEach((value, p) => {
					const up = own.with(p, value + step);
					const down = own.with(p, value - step);
					const bend = (grow(level, up) - grow(level, down)) / (2 * step);
					expect(byShape[p]).toBeCloseTo(bend, 6);
				});
			}),
			{ seed: 1, numRuns: 40 },
		);
	},
);
