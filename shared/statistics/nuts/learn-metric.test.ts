import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { addToWindow } from "./add-to-window.ts";
import { emptyWindow } from "./empty-window.ts";
import { learnMetric } from "./learn-metric.ts";
import type { Metric } from "./metric.ts";

const metric: Metric = {
	border: [0, 1],
	root: [1, 0, 0, 1],
	blocks: [{ places: [2], root: [1], slopes: [0, 0] }],
	turn: [1, 0, 0, 1],
	scale: [1, 1, 1],
};

it("finds variances and the border's correlation from many points", () => {
	const random = createRandom(3);
	const window = emptyWindow(metric);
	for (let i = 0; i < 20_000; i++) {
		const [a, b] = [random.normal(), random.normal()];
		addToWindow(window, [2 * a, 1.2 * a + 0.5 * b, 3 * b], metric.border);
	}
	const { turn, scale, root } = learnMetric(metric, window);
	expect(root).toEqual(metric.root);
	[2, 0, 1.2, 0.5].forEach((value, at) => {
		expect(turn[at]).toBeCloseTo(value, 1);
	});
	expect((scale[2] ?? 0) / 3).toBeCloseTo(1, 1);
});

it("keeps to the first guess as long as there are few points", () => {
	const window = emptyWindow(metric);
	expect(learnMetric(metric, window)).toEqual(metric);
	for (const z of [
		[1, -1, 4],
		[-1, 1, -4],
	])
		addToWindow(window, z, metric.border);
	const { turn, scale } = learnMetric(metric, window);
	// Two points of variance 32 and ten of 1.
	expect(scale[2]).toBeCloseTo(Math.sqrt((2 * 32 + 10) / 12), 12);
	// Share 2 of 9 of the variance 2, the rest of (2 * 2 + 10) / 12.
	expect(turn[0]).toBeCloseTo(Math.sqrt((2 * 2 + (7 * 14) / 12) / 9), 12);
	expect(turn[2]).toBeLessThan(0);
});
