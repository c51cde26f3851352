import { expect, it } from "vitest";
import { encodePeople } from "./encode-people.ts";
import { createPairComparer, unknownLevel } from "./pair-comparer.ts";
import { fields } from "./test/simulate-people.ts";

const compare = (one: string[], other: string[]) => {
	const comparer = createPairComparer(
		encodePeople(fields.slice(0, 2), [one], [other]),
	);
	const out = new Uint8Array(3);
	comparer.compare(0, 1, out);
	// Once more from memory.
	const again = new Uint8Array(3);
	comparer.compare(0, 1, again);
	expect(again).toEqual(out);
	return [...out];
};

it("compares columns as they stand, and crosswise where that fits far better", () => {
	expect(compare(["ada", "berry"], ["ada", "berry"])).toEqual([0, 0, 0]);
	expect(compare(["ada", "berry"], ["zoe", "lund"])).toEqual([4, 4, 0]);
	expect(compare(["ada", "berry"], ["berry", "ada"])).toEqual([0, 0, 1]);
	expect(compare(["ada", "berry"], ["", "ada"])).toEqual([0, unknownLevel, 1]);
	expect(compare(["ada", ""], ["ada", "berry"])).toEqual([0, unknownLevel, 0]);
});
