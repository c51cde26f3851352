import { expect, it } from "vitest";
import { expMinusOne } from "./exp-minus-one.ts";

it("equals expm1 to 1e-13", () => {
	for (const x of [
		-800, -30, -1, -0.2, -1e-5, -1e-12, 1e-300, 1e-9, 0.3, 5, 50,
	])
		expect(Math.abs(expMinusOne(x) / Math.expm1(x) - 1)).toBeLessThan(1e-13);
	expect(expMinusOne(0)).toBe(0);
	expect(expMinusOne(1000)).toBe(Number.POSITIVE_INFINITY);
});
