import { expect, it } from "vitest";
import { invertSpd } from "./invert-spd.ts";

it("inverts a positive definite matrix and refuses another", () => {
	const result = invertSpd([4, 2, 2, 5], 2);
	expect(result.ok && Array.from(result.inverse)).toEqual([
		0.3125, -0.125, -0.125, 0.25,
	]);
	expect(invertSpd([1, 2, 2, 1], 2).ok).toBe(false);
});
