import { expect, it } from "vitest";
import { createRandom } from "../../../statistics/create-random.ts";
import { bootstrapMean } from "./bootstrap-mean.ts";

it("has an interval that holds the mean, the same for a seed, none without values", () => {
	const values = [0, 1, 1, 0, 1, 1, 1, 0, 1, 1];
	const found = bootstrapMean(values, 1);
	expect(found?.mean).toBeCloseTo(0.7, 12);
	const [low = 1, high = 0] = found?.interval ?? [];
	expect(low).toBeLessThan(0.7);
	expect(high).toBeGreaterThan(0.7);
	expect(bootstrapMean(values, 1)).toEqual(found);
	expect(bootstrapMean([], 1)).toBeNull();
	expect(bootstrapMean([1, 1, 1], 1)).toEqual({ mean: 1, interval: [1, 1] });
});

it("covers the truth about as often as it says", () => {
	const random = createRandom(20261122);
	const runs = 200;
	let covered = 0;
	for (let run = 0; run < runs; run += 1) {
		const values = Array.from({ length: 40 }, () => random.normal());
		const [low = 0, high = 0] = bootstrapMean(values, run)?.interval ?? [];
		if (low <= 0 && 0 <= high) covered += 1;
	}
	// 95 % nominal; percentile intervals of 40 values cover a little less.
	expect(covered / runs).toBeGreaterThan(0.88);
	expect(covered / runs).toBeLessThan(0.99);
});
