import { expect, it } from "vitest";
import { readDecimal } from "./read-decimal.ts";

it("reads numbers as people and spreadsheets write them", () => {
	expect(readDecimal("1.234,50 €", ",")).toBe(1234.5);
	expect(readDecimal("$1,234.50", ".")).toBe(1234.5);
	expect(readDecimal("29,85", ",")).toBe(29.85);
	expect(readDecimal("12 %", ".")).toBe(12);
	expect(readDecimal("1 234 567", ".")).toBe(1_234_567);
	expect(readDecimal("-3e2", ".")).toBe(-300);
});

it("reads nothing where there is no number, or none in bounds", () => {
	for (const text of ["", "abc", "1-2", "2026-01-01", "1e400", "29,85"])
		expect(readDecimal(text, ".")).toBeNull();
});
