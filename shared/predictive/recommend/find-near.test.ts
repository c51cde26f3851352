import { expect, it } from "vitest";
import { findNear } from "./find-near.ts";

it("finds the nearest by direction, whatever their length", () => {
	const found = findNear(
		[1, 1],
		[
			["same", [5, 5]],
			["half", [1, 0]],
			["away", [-1, -1]],
			["nothing", [0, 0]],
		],
		5,
	);
	expect(found.map(({ item }) => item)).toEqual(["same", "half"]);
	expect(found[0]?.likeness).toBeCloseTo(1, 12);
	expect(found[1]?.likeness).toBeCloseTo(Math.SQRT1_2, 12);
});

it("stays silent where nothing is alike, or nothing is known", () => {
	expect(findNear([1, 0], [["far", [0.1, 1]]], 5)).toEqual([]);
	expect(findNear([0, 0], [["a", [1, 0]]], 5)).toEqual([]);
	expect(findNear([1, 0], [["a", [1, 0]]], 0)).toEqual([]);
});
