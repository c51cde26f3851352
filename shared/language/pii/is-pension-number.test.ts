import { describe, expect, it } from "vitest";
import { isPensionNumber } from "./is-pension-number.ts";

describe("isPensionNumber", () => {
	it("holds for published examples", () => {
		for (const number of ["65170839J003", "15070649C103", "65 170839 J 003"])
			expect(isPensionNumber(number)).toBe(true);
	});
	it("refuses a wrong check digit, month and shape", () => {
		for (const number of ["65170839J004", "65171339J003", "6517083J003", ""])
			expect(isPensionNumber(number)).toBe(false);
	});
});
