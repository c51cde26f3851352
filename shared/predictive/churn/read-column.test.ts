import { expect, it } from "vitest";
import { readColumn } from "./read-column.ts";

it("gives numbers, codes, and NaN for what it does not know", () => {
	expect(readColumn("2,5", undefined, ",")).toBe(2.5);
	expect(readColumn(" b ", ["a", "b"], ".")).toBe(1);
	for (const cell of ["c", "", undefined])
		expect(readColumn(cell, ["a", "b"], ".")).toBeNaN();
	expect(readColumn("much", undefined, ".")).toBeNaN();
});
