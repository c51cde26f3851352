import { expect, it } from "vitest";
import { solveSpd } from "./solve-spd.ts";

it("solves a system from its Cholesky factor", () => {
	const [x = 0, y = 0] = solveSpd([2, 0, 1, 2], [10, 13], 2);
	expect(4 * x + 2 * y).toBeCloseTo(10, 12);
	expect(2 * x + 5 * y).toBeCloseTo(13, 12);
});
