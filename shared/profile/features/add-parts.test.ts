import { expect, it } from "vitest";
import { addParts } from "./add-parts.ts";

const measure = (kind: "count" | "hashes" | "vector") => ({
	kind,
	events: [],
	property: null,
	dimensions: 0,
});

it("adds counts and vectors, joins sketches, and takes nothing for nothing", () => {
	const measures = [
		measure("count"),
		measure("hashes"),
		measure("vector"),
		measure("count"),
	];
	expect(
		addParts(measures, [2, [1, 4], [1, -1], null], [3, [4, 6], [1, 1], null]),
	).toEqual([5, [1, 4, 6], [2, 0], null]);
	expect(addParts(measures, [], [3, null, null, 1])).toEqual([
		3,
		null,
		null,
		1,
	]);
});
