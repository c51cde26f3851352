import { expect, it } from "vitest";
import { goesOn } from "./goes-on.ts";

const span = (first: number[], last: number[], sum: number[]) => ({
	first: Float64Array.from(first),
	last: Float64Array.from(last),
	sum: Float64Array.from(sum),
});

it("goes on along a straight line, stops where the end points back", () => {
	const line = span([1, 0], [1, 0], [2, 0]);
	expect(goesOn(line, line)).toBe(true);
	expect(goesOn(line, span([-1, 0], [-1, 0], [-2, 0]))).toBe(false);
});

it("sees a turn at the seam that the whole does not show", () => {
	// Ends and total point along; the seam between the halves does not.
	const left = span([1, 0], [1, 0], [3, 0]);
	const right = span([-1, 1], [1, 0], [3, 0]);
	expect(goesOn(left, right)).toBe(false);
});
