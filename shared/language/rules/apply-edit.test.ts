import { expect, it } from "vitest";
import { applyEdit } from "./apply-edit.ts";

it("makes texts to put in place, or none", () => {
	expect(applyEdit({ kind: "remove" })("a")).toEqual([""]);
	expect(applyEdit({ kind: "replace", by: ["b", "c"] })("a")).toEqual([
		"b",
		"c",
	]);
	expect(
		applyEdit({ kind: "trim", at: "both", characters: " 😀" })("😀 a 😀"),
	).toEqual(["a"]);
	expect(
		applyEdit({ kind: "rewrite", pattern: "(\\d)-", by: "$1 " })("1-a"),
	).toEqual(["1 a"]);
	expect(applyEdit({ kind: "split", at: "-", piece: 3 })("a-b")).toEqual([]);
});
