import { expect, it } from "vitest";
import { findAlike } from "./find-alike.ts";

it("finds who stands in for an item nobody has bought", () => {
	const item = (...attributes: string[]) => ({
		price: null,
		margin: null,
		stock: null,
		attributes,
	});
	const catalogue = new Map([
		["new", item("shoe", "red")],
		["a", item("shoe", "blue")],
		["b", item("shoe", "red")],
		["c", item("hat")],
		["d", item("shoe", "red")],
	]);
	expect(findAlike("new", catalogue, (other) => other !== "d")).toEqual([
		"b",
		"a",
	]);
	expect(findAlike("new", catalogue, () => true, 1)).toEqual(["b"]);
	expect(findAlike("never heard of", catalogue, () => true)).toEqual([]);
});
