import { expect, it } from "vitest";
import { createGrowthSpace } from "./create-growth-space.ts";

it("hands out cleared histograms, each to one at a time, and takes them back", () => {
	const space = createGrowthSpace({ missing: [1, 2] }, 7);
	const one = space.take(15);
	const other = space.take(15);
	expect(one).toHaveLength(15);
	expect(other).not.toBe(one);
	one.fill(3);
	space.give(one);
	const again = space.take(6);
	expect(again).toBe(one);
	expect([...again.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
	expect(space.scratch).toHaveLength(7);
});
