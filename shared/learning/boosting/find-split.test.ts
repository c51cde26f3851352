import { expect, it } from "vitest";
import { boostingDefaults } from "./boosting-options.ts";
import { findSplit } from "./find-split.ts";

const options = {
	...boostingDefaults,
	l2: 0,
	categoryL2: 0,
	categorySmoothing: 0,
	minChildRows: 1,
	minChildHessian: 0,
};
/** Gradient, second derivative and rows of bins 0, 1, 2 and of missing values. */
const histogram = Float64Array.of(-4, 4, 4, 3, 3, 3, -5, 5, 5, 2, 2, 2);
const sums = {
	gradient: -4,
	hessian: 14,
	rows: 14,
	low: Number.NEGATIVE_INFINITY,
	high: Number.POSITIVE_INFINITY,
};
const binned = { bins: [], missing: [3], edges: [null] };
const find = (feature: object, node = sums) =>
	findSplit(
		histogram,
		Int32Array.of(0),
		binned,
		[{ name: "x", ...feature }],
		[0],
		node,
		options,
	);

it("finds the division in two that a search over all of them finds, for categories", () => {
	const split = find({ levels: ["a", "b", "c"] });
	// {0, 2} against {1, missing}: 81/9/2 + 25/5/2 - 16/14/2
	expect(split?.gain).toBeCloseTo(4.5 + 2.5 - 16 / 28, 12);
	expect([...(split?.left ?? [])]).toEqual([1, 0, 1, 0]);
	expect(split?.lastLeft).toBe(-1);
});

it("keeps the order of numbers and sends missing ones where it gains", () => {
	const split = find({});
	// {0, 1, missing} against {2}: 1/9/2 + 25/5/2 - 16/14/2
	expect(split?.lastLeft).toBe(1);
	expect(split?.left.at(-1)).toBe(1);
	expect(split?.gain).toBeCloseTo(1 / 18 + 2.5 - 16 / 28, 12);
});

it("refuses what a monotone column may not do, and too small children", () => {
	expect(find({ monotone: -1 })?.leftValue).toBeGreaterThan(
		find({ monotone: -1 })?.rightValue ?? Number.NaN,
	);
	expect(
		findSplit(histogram, Int32Array.of(0), binned, [{ name: "x" }], [0], sums, {
			...options,
			minChildRows: 8,
		}),
	).toBeNull();
});
