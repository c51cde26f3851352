import { describe, expect, it } from "vitest";
import { locateOffset } from "./locate-offset.ts";
import type { TextMap, TreeNode } from "./text-map.ts";

const leaf = (value: string): TreeNode => ({
	nodeType: 3,
	nodeName: "#text",
	nodeValue: value,
	childNodes: [],
});
const first = leaf("Hi ");
const second = leaf("you");
const third = leaf("there");
const map: TextMap<TreeNode> = {
	text: "Hi you\nthere",
	runs: [
		{ node: first, start: 0 },
		{ node: second, start: 3 },
		{ node: third, start: 7 },
	],
};

describe("locateOffset", () => {
	it("finds the node an offset lies in", () => {
		expect(locateOffset(map, 1, "end")).toEqual({ node: first, offset: 1 });
		expect(locateOffset(map, 9, "start")).toEqual({ node: third, offset: 2 });
	});

	it("takes the later node for a start and the earlier one for an end", () => {
		expect(locateOffset(map, 3, "end")).toEqual({ node: second, offset: 0 });
		expect(locateOffset(map, 3, "start")).toEqual({ node: first, offset: 3 });
	});

	it("tells a line break from the end of the line before it", () => {
		expect(locateOffset(map, 6, "end")).toEqual({ node: second, offset: 3 });
		expect(locateOffset(map, 7, "start")).toEqual({ node: third, offset: 0 });
	});

	it("finds nothing outside", () => {
		expect(locateOffset(map, 13, "end")).toBeNull();
		expect(locateOffset({ text: "", runs: [] }, 0, "end")).toBeNull();
	});
});
