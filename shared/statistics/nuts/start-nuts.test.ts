import { expect, it } from "vitest";
import type { LogDensity } from "../hamiltonian-move.ts";
import type { Metric } from "./metric.ts";
import { startNuts } from "./start-nuts.ts";

const density: LogDensity = (point, gradient) => {
	const x = point[0] ?? 0;
	if (gradient) gradient[0] = -x;
	return x > -5 ? -0.5 * x * x : Number.NEGATIVE_INFINITY;
};
const metric: Metric = {
	border: [0],
	root: [1],
	blocks: [],
	turn: [1],
	scale: [1],
};
const settings = { tune: 50, draws: 10, targetAccept: 0.8, maxDepth: 10 };

it("finds a step size and is plain JSON", () => {
	const state = startNuts(density, [0.5], metric, settings, 1, 0);
	expect(state.stepSize.size).toBeGreaterThan(0.1);
	expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});

it("refuses settings and a place that cannot be", () => {
	const start = (point: number[], more = {}) =>
		startNuts(density, point, metric, { ...settings, ...more }, 1, 0);
	expect(() => start([-6])).toThrow(RangeError);
	expect(() => start([0], { tune: 3 })).toThrow(RangeError);
	expect(() => start([0], { maxDepth: 40 })).toThrow(RangeError);
	expect(() => start([0], { targetAccept: 1 })).toThrow(RangeError);
});
