import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { findStepSize } from "./find-step-size.ts";

it.each([0.001, 1, 500])("crosses 0.8 from a first guess of %d", (guess) => {
	const trajectory = { tryStep: (size: number) => Math.exp(-size) };
	const { stepSize, tries } = findStepSize(trajectory, guess, createRandom(1));
	// exp(-size) is 0.8 at 0.223.
	expect(stepSize.size).toBeGreaterThan(0.1);
	expect(stepSize.size).toBeLessThan(0.25);
	expect(stepSize.centre).toBeCloseTo(Math.log(10 * stepSize.size), 12);
	expect(tries).toBeLessThan(20);
});

it("ends where no size is ever accepted", () => {
	const trajectory = { tryStep: () => 0 };
	expect(findStepSize(trajectory, 1, createRandom(1)).tries).toBe(60);
});
