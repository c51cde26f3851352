import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { fitPlatt } from "./fit-platt.ts";

it("recovers the line that made the labels", () => {
	const random = createRandom(2);
	const scores = Float64Array.from(
		{ length: 20_000 },
		() => 2 * random.normal(),
	);
	const labels = scores.map((s) =>
		random.uniform() < 1 / (1 + Math.exp(-(0.5 + 0.7 * s))) ? 1 : 0,
	);
	const { intercept, slope } = fitPlatt(scores, labels);
	expect(Math.abs(intercept - 0.5)).toBeLessThan(0.06);
	expect(Math.abs(slope - 0.7)).toBeLessThan(0.04);
});

it("stays finite where the classes are apart, and where scores are all the same", () => {
	const apart = fitPlatt([-2, -1, 1, 2], [0, 0, 1, 1]);
	expect(Number.isFinite(apart.slope)).toBe(true);
	const flat = fitPlatt([1, 1, 1, 1], [0, 0, 0, 1]);
	const p = 1 / (1 + Math.exp(-(flat.intercept + flat.slope)));
	// Smoothed targets: (2/3 + 3 × 1/5) / 4
	expect(p).toBeCloseTo((2 / 3 + 3 / 5) / 4, 4);
});
