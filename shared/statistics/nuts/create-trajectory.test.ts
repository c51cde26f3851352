import { expect, it } from "vitest";
import { mcseMean } from "../convergence/mcse-mean.ts";
import { createRandom } from "../create-random.ts";
import type { LogDensity } from "../hamiltonian-move.ts";
import { mean } from "../mean.ts";
import { variance } from "../variance.ts";
import { createTrajectory } from "./create-trajectory.ts";
import type { Metric } from "./metric.ts";

/** Coordinates as they are. */
function plain(size: number): Metric {
	const places = Array.from({ length: size }, (_, i) => i);
	const identity = places.flatMap((i) => places.map((j) => (i === j ? 1 : 0)));
	return {
		border: places,
		root: identity,
		blocks: [],
		turn: identity,
		scale: places.map(() => 1),
	};
}

const exponential: LogDensity = (point, gradient) => {
	if (gradient) gradient[0] = -1;
	return (point[0] ?? 0) > 0 ? -(point[0] ?? 0) : Number.NEGATIVE_INFINITY;
};
const normal: LogDensity = (point, gradient) => {
	gradient?.set(point.map((x) => -x));
	return -0.5 * point.reduce((sum, x) => sum + x * x, 0);
};

it("leaves a standard normal as it is, at a coarse step too", () => {
	const trajectory = createTrajectory(normal, plain(2));
	trajectory.moveTo([0, 0]);
	const random = createRandom(4);
	const draws = Array.from({ length: 8000 }, () => {
		trajectory.advance(1.2, 10, random);
		return trajectory.point()[1] ?? 0;
	});
	expect(Math.abs(mean(draws))).toBeLessThan(0.05);
	expect(Math.abs(variance(draws) - 1)).toBeLessThan(0.08);
	const fourth = mean(draws.map((x) => x ** 4));
	expect(Math.abs(fourth - 3)).toBeLessThan(0.4);
});

it("turns back after half a period: about pi over the step size in steps", () => {
	const trajectory = createTrajectory(normal, plain(1));
	trajectory.moveTo([1]);
	const random = createRandom(9);
	const steps = Array.from(
		{ length: 500 },
		() => trajectory.advance(0.05, 10, random).steps,
	);
	expect(Math.max(...steps)).toBeLessThan(200);
	expect(mean(steps)).toBeGreaterThan(30);
});

it("counts running out of the support as divergent and stays inside", () => {
	const trajectory = createTrajectory(exponential, plain(1));
	trajectory.moveTo([0.5]);
	const random = createRandom(2);
	let divergent = 0;
	const draws = Array.from({ length: 20_000 }, () => {
		divergent += trajectory.advance(0.4, 8, random).divergent ? 1 : 0;
		return trajectory.point()[0] ?? 0;
	});
	expect(divergent).toBeGreaterThan(0);
	expect(Math.min(...draws)).toBeGreaterThan(0);
	expect(Math.abs(mean(draws) - 1)).toBeLessThan(4 * (mcseMean([draws]) ?? 0));
});

it("stops at the largest depth", () => {
	const trajectory = createTrajectory(normal, plain(1));
	trajectory.moveTo([0]);
	const { depth, steps } = trajectory.advance(1e-4, 3, createRandom(1));
	expect([depth, steps]).toEqual([3, 7]);
});
