import { expect, it } from "vitest";
import { measureNesting } from "./measure-nesting.ts";

it("counts levels and values", () => {
	expect(measureNesting({ a: [1] }, 9, 9)).toEqual({ depth: 3, values: 3 });
	expect(measureNesting(null, 9, 9)).toEqual({ depth: 1, values: 1 });
	expect(measureNesting([[], {}], 9, 9)).toEqual({ depth: 2, values: 3 });
});

it("ends beyond a bound instead of overflowing", () => {
	const deep = JSON.parse("[".repeat(200_000) + "]".repeat(200_000));
	expect(measureNesting(deep, 8, 2_000).depth).toBe(9);
	expect(measureNesting(Array(5_000).fill(0), 8, 2_000).values).toBeGreaterThan(
		2_000,
	);
});
