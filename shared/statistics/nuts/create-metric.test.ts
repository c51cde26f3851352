import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { createMetric } from "./create-metric.ts";
import type { Metric } from "./metric.ts";

/** Border 0 and 3, blocks 1 and (2, 4). */
const metric: Metric = {
	border: [0, 3],
	root: [2, 0, 0.5, 1],
	blocks: [
		{ places: [1], root: [0.5], slopes: [1, -1] },
		{ places: [2, 4], root: [1, 0, 0.3, 2], slopes: [0, 1, 0.5, 0.2] },
	],
	turn: [1, 0, 0, 1],
	scale: [1, 1, 1, 1, 1],
};
const learnt: Metric = {
	...metric,
	turn: [1.5, 0, -0.2, 0.8],
	scale: [9, 2, 0.5, 9, 3],
};
const random = createRandom(2);
const draw = () => Float64Array.from({ length: 5 }, () => random.normal());

it("spreads by root, turn, scale and slopes", () => {
	const out = new Float64Array(5);
	createMetric(metric).spread(Float64Array.of(1, 1, 0, 0, 0), out);
	// Border (2, 0.5); block 1 is 0.5 + 2 - 0.5.
	expect([...out]).toEqual([2, 2, 0.5, 0.5, 1.1]);
	createMetric(learnt).spread(Float64Array.of(0, 1, 0, 0, 0), out);
	expect([...out]).toEqual([0, 1, 0, 0, 0]);
});

it("pulls by the transpose of spreading", () => {
	const { spread, pull } = createMetric(learnt);
	const [z, slopes] = [draw(), draw()];
	const [step, back] = [new Float64Array(5), new Float64Array(5)];
	spread(z, step);
	pull(slopes, back);
	const dot = (a: Float64Array, b: Float64Array) =>
		a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
	expect(dot(step, slopes)).toBeCloseTo(dot(z, back), 12);
});

it("whitens what the first guess spread, whatever was learnt since", () => {
	const z = draw();
	const [step, back] = [new Float64Array(5), new Float64Array(5)];
	createMetric(metric).spread(z, step);
	createMetric(learnt).whiten(step, back);
	back.forEach((value, i) => {
		expect(value).toBeCloseTo(z[i] ?? Number.NaN, 12);
	});
});
