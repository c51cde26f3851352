import { expect, it } from "vitest";
import { stringsOf } from "./strings-of.ts";

it("names every string by its pointer", () => {
	expect([
		...stringsOf({ a: ["x", 1, { "b/c~": "y" }], d: null, e: "" }, "/p"),
	]).toEqual([
		["/p/a/0", "x"],
		["/p/a/2/b~1c~0", "y"],
		["/p/e", ""],
	]);
});
