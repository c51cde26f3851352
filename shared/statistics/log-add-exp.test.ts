import fc from "fast-check";
import { expect, it } from "vitest";
import { logAddExp } from "./log-add-exp.ts";

it("adds weights far outside the range of numbers", () => {
	expect(logAddExp(1000, 1000)).toBeCloseTo(1000 + Math.LN2, 10);
	expect(logAddExp(-2000, -2000)).toBeCloseTo(-2000 + Math.LN2, 10);
	expect(logAddExp(Number.NEGATIVE_INFINITY, 3)).toBe(3);
	expect(logAddExp(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY)).toBe(
		Number.NEGATIVE_INFINITY,
	);
});

it("does not care about order and agrees with the plain formula", () => {
	const number = fc.double({ min: -20, max: 20, noNaN: true });
	fc.assert(
		fc.property(number, number, (a, b) => {
			expect(logAddExp(a, b)).toBe(logAddExp(b, a));
			expect(logAddExp(a, b)).toBeCloseTo(
				Math.log(Math.exp(a) + Math.exp(b)),
				10,
			);
		}),
	);
});
