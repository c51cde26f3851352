import { expect, it } from "vitest";
import { nearestItems } from "./nearest-items.ts";

it("names those that point the same way, nearest first, and nobody that points away", () => {
	const vectors = { a: [10, 0], b: [9, 3], c: [5, 5], d: [-8, 0], e: [0, 7] };
	expect(nearestItems({ vectors }, 2, 2)).toEqual([
		{ item: "a", nearest: ["b", "c"] },
		{ item: "b", nearest: ["a", "c"] },
	]);
	expect(nearestItems({ vectors: { a: [0, 0], b: [1, 0] } }, 1, 3)).toEqual([
		{ item: "a", nearest: [] },
	]);
});
