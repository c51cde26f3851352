import { describe, expect, it } from "vitest";
import { mapText, type TreeNode } from "./text-map.ts";

function el(name: string, ...children: (TreeNode | string)[]): TreeNode {
	return {
		nodeType: 1,
		nodeName: name,
		nodeValue: null,
		childNodes: children.map((child) =>
			typeof child === "string"
				? { nodeType: 3, nodeName: "#text", nodeValue: child, childNodes: [] }
				: child,
		),
		getAttribute: () => null,
	};
}

describe("mapText", () => {
	it("reads inline markup as one line and blocks as lines", () => {
		const map = mapText(
			el("DIV", el("P", "Hi ", el("B", "you")), el("P", "there")),
		);
		expect(map.text).toBe("Hi you\nthere");
		expect(map.runs.map((run) => run.start)).toEqual([0, 3, 7]);
	});

	it("keeps every run where the text says it is", () => {
		const map = mapText(
			el("DIV", "one", el("BR"), "two", el("UL", el("LI", "a"), el("LI", "b"))),
		);
		expect(map.text).toBe("one\ntwo\na\nb");
		for (const { node, start } of map.runs) {
			const value = node.nodeValue ?? "";
			expect(map.text.slice(start, start + value.length)).toBe(value);
		}
	});

	it("takes line breaks of the source for spaces, except in preformatted text", () => {
		expect(mapText(el("DIV", "a\n\tb")).text).toBe("a  b");
		expect(mapText(el("DIV", el("PRE", "a\nb"))).text).toBe("a\nb");
		expect(
			mapText(el("DIV", "\n  ", el("P", "a"), "\n  ", el("P", "b"))).text,
		).toBe("a\nb");
	});

	it("counts what is not editable as one character and scripts as none", () => {
		const island: TreeNode = {
			...el("SPAN", "token"),
			getAttribute: (name) => (name === "contenteditable" ? "false" : null),
		};
		expect(mapText(el("DIV", "a", island, "b", el("SCRIPT", "x"))).text).toBe(
			"a\uFFFCb",
		);
	});

	it("gives an empty text for an empty element", () => {
		expect(mapText(el("DIV"))).toEqual({ text: "", runs: [] });
		expect(mapText(el("DIV", el("P", el("BR")))).text).toBe("");
	});
});
