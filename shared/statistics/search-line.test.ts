import { expect, it } from "vitest";
import type { Objective } from "./minimise-state.ts";
import { searchLine } from "./search-line.ts";

it("finds a length that lowers and flattens", () => {
	const parabola: Objective = (x, gradient) => {
		gradient[0] = 2 * ((x[0] ?? 0) - 10);
		return ((x[0] ?? 0) - 10) ** 2;
	};
	const step = searchLine(
		parabola,
		Float64Array.of(0),
		100,
		Float64Array.of(1),
		-20,
	);
	expect(step.ok && step.value).toBeLessThan(100);
	expect(step.ok && Math.abs(step.gradient[0] ?? 0)).toBeLessThanOrEqual(18);
});

it("steps back from where the function is not defined", () => {
	const wall: Objective = (x, gradient) => {
		gradient[0] = -1;
		return (x[0] ?? 0) > 0.1 ? Number.NaN : -(x[0] ?? 0);
	};
	const step = searchLine(wall, Float64Array.of(0), 0, Float64Array.of(1), -1);
	expect(step.ok && step.length).toBeLessThanOrEqual(0.1);
});

it("fails when nothing along the line is lower", () => {
	const rising: Objective = (x, gradient) => {
		gradient[0] = 1;
		return x[0] ?? 0;
	};
	expect(
		searchLine(rising, Float64Array.of(0), 0, Float64Array.of(1), -1).ok,
	).toBe(false);
});
