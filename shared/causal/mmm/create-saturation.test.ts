import { expect, it } from "vitest";
import { createSaturation } from "./create-saturation.ts";
import type { SaturationName } from "./mmm-spec.ts";

const value = (kind: SaturationName, shapes: number[], level: number) => {
	const out = new Float64Array(1);
	createSaturation(kind).fill(Float64Array.of(level), shapes, out);
	return out[0] ?? Number.NaN;
};
const ALL: [SaturationName, number[]][] = [
	["logistic", [3]],
	["hill", [1.7, 0.4]],
	["hill", [0.6, 0.9]],
	["michaelis_menten", [0.3]],
	["tanh", [1.4]],
	["root", [0.4]],
	["none", []],
];

it("has the published definitions' worked values", () => {
	expect(value("logistic", [3], 0.4)).toBeCloseTo(
		(1 - Math.exp(-1.2)) / (1 + Math.exp(-1.2)),
		12,
	);
	expect(value("hill", [2, 0.5], 0.25)).toBeCloseTo(
		1 - 0.5 ** 2 / (0.5 ** 2 + 0.25 ** 2),
		12,
	);
	expect(value("michaelis_menten", [0.3], 0.6)).toBeCloseTo(2 / 3, 12);
	// b tanh(x / (b c)) over b, with 1 / (b c) = 1.4.
	expect(value("tanh", [1.4], 0.5)).toBeCloseTo(Math.tanh(0.7), 12);
	expect(value("root", [0.5], 0.49)).toBeCloseTo(0.7, 12);
	expect(value("none", [], 0.3)).toBe(0.3);
});

it("rises from 0 and has the slopes of finite differences", () => {
	for (const [kind, shapes] of ALL) {
		expect(value(kind, shapes, 0)).toBe(0);
		const saturation = createSaturation(kind);
		for (const level of [0.05, 0.4, 1.2]) {
			const levels = Float64Array.of(level);
			const values = new Float64Array(1);
			const [byLevel, byShape] = [new Float64Array(1), new Float64Array(2)];
			saturation.fill(levels, shapes, values);
			const one = Float64Array.of(1);
			saturation.back(levels, shapes, values, one, byLevel, byShape);
			expect(byLevel[0]).toBeCloseTo(
				(value(kind, shapes, level + 1e-6) -
					value(kind, shapes, level - 1e-6)) /
					2e-6,
				4,
			);
			expect(byLevel[0]).toBeGreaterThan(0);
			shapes.forEach((own, p) => {
				const at = (by: number) =>
					value(
						kind,
						shapes.map((shape, q) => (q === p ? own + by : shape)),
						level,
					);
				expect(byShape[p]).toBeCloseTo((at(1e-6) - at(-1e-6)) / 2e-6, 5);
			});
		}
	}
});
