import { describe, expect, it } from "vitest";
import { isVatNumber } from "./is-vat-number.ts";

describe("isVatNumber", () => {
	it("checks the digits where it can", () => {
		for (const number of [
			"DE136695976",
			"ATU13585627",
			"BE0428759497",
			"DK13585628",
			"IT00743110157",
			"PL8567346215",
			"LU15027442",
			"PT501964843",
			"FI20774740",
			"SE556188840401",
		]) {
			expect(isVatNumber(number)).toBe("checked");
			const last = number.at(-1);
			expect(
				isVatNumber(`${number.slice(0, -1)}${(Number(last) + 1) % 10}`),
			).toBe(false);
		}
	});
	it("knows only the format elsewhere", () => {
		expect(isVatNumber("NL123456789B01")).toBe("format");
		expect(isVatNumber("fr 12 123456789")).toBe("format");
	});
	it("refuses everything else", () => {
		for (const text of ["", "DE12", "US123456789", "136695976"])
			expect(isVatNumber(text)).toBe(false);
	});
});
