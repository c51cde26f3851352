import { expect, it } from "vitest";
import type { LogDensity } from "../hamiltonian-move.ts";
import { createWhitened } from "./create-whitened.ts";
import type { Metric } from "./metric.ts";

/** Normal with covariance L L^T, L = [[2, 0], [1, 0.5]]. */
const metric: Metric = {
	border: [0, 1],
	root: [2, 0, 1, 0.5],
	blocks: [],
	turn: [1, 0, 0, 1],
	scale: [1, 1],
};
const density: LogDensity = (point, gradient) => {
	const [x = 0, y = 0] = point;
	const a = x / 2;
	const b = (y - a) / 0.5;
	if (gradient) {
		gradient[0] = -a / 2 + b;
		gradient[1] = -b / 0.5;
	}
	return -0.5 * (a * a + b * b);
};

it("makes the density a standard normal around the origin of the space", () => {
	const space = createWhitened(density, metric);
	const place = space.place();
	expect(space.moveTo(place, [0, 0])).toBe(true);
	place.z.set([0.3, -0.7]);
	space.leapfrog(place, 0);
	expect(place.log).toBeCloseTo(-0.5 * (0.09 + 0.49), 12);
	expect(place.gradient[0]).toBeCloseTo(-0.3, 12);
	expect(place.gradient[1]).toBeCloseTo(0.7, 12);
	expect(space.point(place)[0]).toBeCloseTo(0.6, 12);
});

it("steps forth and back to where it was, and keeps the energy to second order", () => {
	const space = createWhitened(density, metric);
	const place = space.place();
	space.moveTo(place, [1, 2]);
	place.momentum.set([0.5, -1]);
	const before = space.energy(place);
	const errors = [0.1, 0.05].map((step) => {
		const steps = 1 / step;
		for (let i = 0; i < steps; i++) space.leapfrog(place, step);
		const error = Math.abs(space.energy(place) - before);
		for (let i = 0; i < steps; i++) space.leapfrog(place, -step);
		expect(place.z[0]).toBeCloseTo(0, 10);
		expect(place.momentum[1]).toBeCloseTo(-1, 10);
		return error;
	});
	expect((errors[0] ?? 0) / (errors[1] ?? 1)).toBeCloseTo(4, 0);
});

it("refuses a point outside the support", () => {
	const space = createWhitened(() => Number.NEGATIVE_INFINITY, metric);
	expect(space.moveTo(space.place(), [1, 0])).toBe(false);
	expect(space.energy(space.place())).toBe(Number.POSITIVE_INFINITY);
});
