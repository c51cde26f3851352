import { describe, expect, it } from "vitest";
import { parseTypedNumber } from "./parse-typed-number.ts";

describe("parseTypedNumber", () => {
	it("reads both languages' marks", () => {
		expect(parseTypedNumber("1.234,5", "de")).toBe(1234.5);
		expect(parseTypedNumber("1,234.5", "en")).toBe(1234.5);
		expect(parseTypedNumber("1 234", "de")).toBe(1234);
		expect(parseTypedNumber("−4,5", "de")).toBe(-4.5);
		expect(parseTypedNumber("12", "en")).toBe(12);
	});

	it("forgives the other language's decimal mark where it cannot be a group", () => {
		expect(parseTypedNumber("0.5", "de")).toBe(0.5);
		expect(parseTypedNumber("0,5", "en")).toBe(0.5);
	});

	it("takes three digits after the group mark for thousands", () => {
		expect(parseTypedNumber("1.234", "de")).toBe(1234);
	});

	it("refuses what is no number", () => {
		for (const typed of ["", "abc", "1,2,3", "--1", "1e5", "NaN"])
			expect(parseTypedNumber(typed, "en")).toBeNull();
	});
});
