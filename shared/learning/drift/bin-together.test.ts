import { expect, it } from "vitest";
import { binTogether } from "./bin-together.ts";

it("counts every value once, the largest in the last bin", () => {
	const a = Array.from({ length: 30 }, (_, i) => i);
	const bins = binTogether(a, [29, 29, 0]);
	// 33 values: log2(33) + 1 = 6.04, so 7 bins.
	expect(bins.edges).toHaveLength(8);
	expect(bins.reference.reduce((sum, n) => sum + n, 0)).toBe(30);
	expect(bins.current).toEqual([1, 0, 0, 0, 0, 0, 2]);
});

it("takes few different values as they are", () => {
	expect(binTogether([3, 1, 1], [2])).toEqual({
		edges: null,
		labels: ["1", "2", "3"],
		reference: [2, 0, 1],
		current: [0, 1, 0],
	});
});
