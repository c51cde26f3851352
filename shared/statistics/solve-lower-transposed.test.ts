import { expect, it } from "vitest";
import { solveLowerTransposed } from "./solve-lower-transposed.ts";

it("solves the transposed system", () => {
	expect(Array.from(solveLowerTransposed([2, 0, 1, 4], [4, 8], 2))).toEqual([
		1, 2,
	]);
});
