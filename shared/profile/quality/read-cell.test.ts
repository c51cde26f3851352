import { expect, it } from "vitest";
import { readCell } from "./read-cell.ts";

it("reads cells by their type", () => {
	expect(readCell("2026-11-22", "day")).toBe(20779);
	expect(readCell("1,5", "number")).toBe(1.5);
	expect(readCell("-2e3", "number")).toBe(-2000);
	expect(readCell("abc", "text")).toBe(3);
});

it("reads nothing else", () => {
	for (const cell of ["1.000,5", "x", "", "1 2", "Infinity"])
		expect(readCell(cell, "number")).toBeNull();
	for (const cell of ["2026-02-30", "22.11.2026", "2026"])
		expect(readCell(cell, "day")).toBeNull();
});
