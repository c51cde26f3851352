import { expect, it } from "vitest";
import { minimise } from "./minimise.ts";

it("finds the bottom of a stretched bowl", () => {
	const bowl = (point: Float64Array, gradient: Float64Array): number => {
		const [x = 0, y = 0] = point;
		gradient.set([2 * (x - 3), 200 * (y + 1)]);
		return (x - 3) ** 2 + 100 * (y + 1) ** 2;
	};
	const [x, y] = minimise(bowl, new Float64Array(2), 50);
	expect(x).toBeCloseTo(3, 4);
	expect(y).toBeCloseTo(-1, 4);
});
