import { describe, expect, it } from "vitest";
import { luhn } from "./luhn.ts";

describe("luhn", () => {
	it("holds for published test numbers and not for their neighbours", () => {
		for (const number of [
			"4111111111111111",
			"378282246310005",
			"5555555555554444",
		])
			expect(luhn(number)).toBe(true);
		expect(luhn("4111111111111112")).toBe(false);
	});
	it("notices every single wrong digit", () => {
		for (let index = 0; index < 16; index += 1)
			for (let digit = 0; digit < 10; digit += 1) {
				const changed = `${"4111111111111111".slice(0, index)}${digit}${"4111111111111111".slice(index + 1)}`;
				expect(luhn(changed)).toBe(changed === "4111111111111111");
			}
	});
	it("refuses what is no number", () => {
		for (const text of ["", "0", "41x1", " 18"]) expect(luhn(text)).toBe(false);
	});
});
