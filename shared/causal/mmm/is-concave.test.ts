import { expect, it } from "vitest";
import { isConcave } from "./is-concave.ts";

it("is not, once any draw is S-shaped", () => {
	expect(isConcave({})).toBe(true);
	expect(isConcave({ shape: "hill" })).toBe(true);
	expect(isConcave({ shape: "hill", exponent: Float64Array.of(0.8, 1) })).toBe(
		true,
	);
	expect(
		isConcave({ shape: "hill", exponent: Float64Array.of(0.8, 1.2) }),
	).toBe(false);
});
