import { expect, it } from "vitest";
import { createSaturation } from "./create-saturation.ts";
import { liftEffect } from "./lift-effect.ts";

const hill = createSaturation("hill");
const test = {
	channel: 0,
	geo: 0,
	from: 0.2,
	to: 0.5,
	result: 0.31,
	sigma: 0.05,
	weeks: 3,
	test: { channel: "tv", x: 2, deltaX: 3, deltaY: 3, sigma: 1 },
};
const weights = Float64Array.of(0.6, 0.3, 0.1);
const shapes = [1.4, 0.4];
const shape = (a: number) => 1 / (1 + (0.4 / a) ** 1.4);

it("expects what the change brings while carry-over builds up", () => {
	const brought = [0.6, 0.9, 1].reduce(
		(sum, part) => sum + shape(0.2 + part * 0.3) - shape(0.2),
		0,
	);
	const z = (0.31 - 0.5 * brought) / 0.05;
	const expected = -0.5 * z * z - Math.log(0.05) - 0.5 * Math.log(2 * Math.PI);
	expect(
		liftEffect(test, hill, "adstock_first").log(weights, shapes, 0.5),
	).toBeCloseTo(expected, 9);
	const lasting = (0.31 - 0.5 * (shape(0.5) - shape(0.2))) / 0.05;
	expect(
		liftEffect({ ...test, weeks: 0 }, hill, "adstock_first").log(
			weights,
			shapes,
			0.5,
		) -
			-0.5 * lasting * lasting,
	).toBeCloseTo(-Math.log(0.05) - 0.5 * Math.log(2 * Math.PI), 9);
});

it("has the slopes of finite differences in weights, shape and coefficient, either order, short or long", () => {
	for (const order of ["adstock_first", "saturation_first"] as const)
		for (const weeks of [0, 2, 9]) {
			const effect = liftEffect({ ...test, weeks }, hill, order);
			const [byShape, byWeight] = [new Float64Array(2), new Float64Array(3)];
			effect.log(weights, shapes, 0.5);
			const byLogBeta = effect.slopes(weights, shapes, 0.5, byShape, byWeight);
			const h = 1e-6;
			const check = (found: number | undefined, at: (by: number) => number) => {
				expect(found).toBeCloseTo((at(h) - at(-h)) / (2 * h), 4);
			};
			check(byLogBeta, (by) => effect.log(weights, shapes, 0.5 * Math.exp(by)));
			weights.forEach((_, l) => {
				check(byWeight[l], (by) =>
					effect.log(
						weights.map((w, i) => (i === l ? w + by : w)),
						shapes,
						0.5,
					),
				);
			});
			shapes.forEach((_, p) => {
				check(byShape[p], (by) =>
					effect.log(
						weights,
						shapes.map((s, i) => (i === p ? s + by : s)),
						0.5,
					),
				);
			});
		}
});
