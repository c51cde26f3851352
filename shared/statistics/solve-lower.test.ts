import { expect, it } from "vitest";
import { solveLower } from "./solve-lower.ts";

it("solves a lower triangular system", () => {
	expect(Array.from(solveLower([2, 0, 1, 4], [2, 9], 2))).toEqual([1, 2]);
	expect(
		Array.from(solveLower([1, 0, 0, 2, 1, 0, 3, 4, 2], [1, 3, 13], 3)),
	).toEqual([1, 1, 3]);
});
