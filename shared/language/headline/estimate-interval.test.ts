import { expect, it } from "vitest";
import { estimateInterval } from "./estimate-interval.ts";

it("has no width without doubt, and grows with each source of it", () => {
	expect(estimateInterval(0, [0, 0], 0, 1)).toEqual([0.5, 0.5]);
	const [low, high] = estimateInterval(0, [0.1, -0.1], 0, 1);
	expect(high).toBeCloseTo(1 / (1 + Math.exp(-0.18331)), 6);
	expect(low).toBeCloseTo(1 - high, 12);
	expect(estimateInterval(0, [0.1, -0.1], 2, 0.01)[1]).toBeGreaterThan(high);
});
