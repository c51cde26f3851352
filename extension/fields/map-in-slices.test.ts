import { describe, expect, it } from "vitest";
import { mapInSlices } from "./map-in-slices.ts";
import { mapText, type TreeNode } from "./text-map.ts";

const text = (value: string): TreeNode => ({
	nodeType: 3,
	nodeName: "#text",
	nodeValue: value,
	childNodes: [],
});
const element = (nodeName: string, ...childNodes: TreeNode[]): TreeNode => ({
	nodeType: 1,
	nodeName,
	nodeValue: null,
	childNodes,
});
const large = element(
	"DIV",
	...Array.from({ length: 1_000 }, (_, at) => element("P", text(`line ${at}`))),
);

/** A clock on which every look takes a millisecond, and the pauses taken so far. */
function world(staleAfter = Number.POSITIVE_INFINITY) {
	let ms = 0;
	let pauses = 0;
	return {
		budgetMs: 4,
		now: () => ms++,
		pause: async () => {
			pauses++;
		},
		isStale: () => pauses > staleAfter,
		pauses: () => pauses,
	};
}

describe("mapInSlices", () => {
	it("gives the same map as in one go, with pauses between", async () => {
		const paced = world();
		expect(await mapInSlices(large, paced)).toEqual(mapText(large));
		expect(paced.pauses()).toBeGreaterThan(5);
	});
	it("does not pause for what fits into one slice", async () => {
		const paced = world();
		const small = element("DIV", element("P", text("Hi")));
		expect((await mapInSlices(small, paced))?.text).toBe("Hi");
		expect(paced.pauses()).toBe(0);
	});
	it("gives up when the element has changed meanwhile", async () => {
		expect(await mapInSlices(large, world(2))).toBeNull();
	});
});
