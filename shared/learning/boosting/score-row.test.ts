import { expect, it } from "vitest";
import { scoreRow } from "./score-row.ts";

it("adds one leaf of each tree to the base", () => {
	const tree = {
		feature: [0, -1, -1],
		value: [5, 0.25, -0.5],
		left: [1, -1, -1],
		right: [2, -1, -1],
		missingLeft: [0, 0, 0],
		cover: [4, 2, 2],
		sets: [],
	};
	const model = {
		objective: "squared",
		features: [{ name: "x" }],
		base: 1,
		trees: [tree, tree],
	} as const;
	expect(scoreRow(model, [4])).toBe(1.5);
	expect(scoreRow(model, [Number.NaN])).toBe(0);
});
