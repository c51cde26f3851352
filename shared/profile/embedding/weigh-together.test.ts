import { expect, it } from "vitest";
import { weighTogether } from "./weigh-together.ts";

it("weighs company above chance, to the values worked out by hand", () => {
	// Two pairs, each met twice: n = 8, n(i) = 2, n(i,j) = 2, so log(2 · 8 / 4) = log 4, times (2/3)².
	const rows = weighTogether(
		[
			[0, 1],
			[0, 1],
			[2, 3],
			[2, 3],
		],
		5,
	);
	expect(rows[0]).toEqual([[1, expect.closeTo(Math.log(4) * (4 / 9), 12)]]);
	expect(rows[3]).toEqual([[2, expect.closeTo(Math.log(4) * (4 / 9), 12)]]);
	expect(rows[4]).toEqual([]);
});

it("is symmetric, above 0, and knows nothing of items met alone or with everything alike", () => {
	const rows = weighTogether([[0], [0, 1, 2], [1, 2], [0, 3], [3, 1, 2]], 4);
	for (const [i, row] of rows.entries())
		for (const [j, weight] of row) {
			expect(weight).toBeGreaterThan(0);
			expect(rows[j]?.find(([place]) => place === i)?.[1]).toBe(weight);
		}
	expect(weighTogether([[0], [1]], 2)).toEqual([[], []]);
});
