import { expect, it } from "vitest";
import { adaptStepSize } from "./adapt-step-size.ts";
import type { StepSizeState } from "./nuts-state.ts";

const start: StepSizeState = {
	size: 1,
	averaged: 1,
	centre: Math.log(10),
	shortfall: 0,
	count: 0,
};

it("takes the first step of Hoffman and Gelman's recursion", () => {
	// Shortfall (0.8 - 0.5) / 11, log size = log 10 - that / 0.05.
	const { size, averaged, shortfall } = adaptStepSize(start, 0.5, 0.8);
	expect(shortfall).toBeCloseTo(0.3 / 11, 12);
	expect(size).toBeCloseTo(10 * Math.exp(-0.3 / 11 / 0.05), 10);
	expect(averaged).toBeCloseTo(size, 12);
});

it("finds the size at which the acceptance meets its target", () => {
	let state = start;
	// Acceptance exp(-size): 0.85 at 0.1625.
	for (let i = 0; i < 400; i++)
		state = adaptStepSize(state, Math.exp(-state.size), 0.85);
	expect(state.averaged / -Math.log(0.85)).toBeCloseTo(1, 0.9);
});
