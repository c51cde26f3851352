import { expect, it } from "vitest";
import { readIdentifiers } from "./read-identifiers.ts";

it("readIdentifiers takes one a line, once each, and refuses none, short ones and too many", () => {
	expect(readIdentifiers(" a@b.de \n\n4711\na@b.de")).toEqual([
		"a@b.de",
		"4711",
	]);
	for (const typed of ["", "  \n", "abc", "x".repeat(255)])
		expect(readIdentifiers(typed)).toBeNull();
	const many = Array.from({ length: 21 }, (_, n) => `kunde-${n}`).join("\n");
	expect(readIdentifiers(many)).toBeNull();
});
