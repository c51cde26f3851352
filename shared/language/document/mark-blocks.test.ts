import { expect, it } from "vitest";
import { markBlocks } from "./mark-blocks.ts";

it("marks a heading and drops its signs", () => {
	const source = "# Los";
	const isDropped = new Uint8Array(source.length);
	const { marks, stretches } = markBlocks(source, isDropped);
	expect(marks[0]).toEqual({ at: 0, kind: "heading", level: 1 });
	expect(stretches).toEqual([{ start: 2, end: 5 }]);
	expect([...isDropped]).toEqual([1, 1, 0, 0, 0]);
});
