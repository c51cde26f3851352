import { expect, it } from "vitest";
import { normalisePhone } from "./normalise-phone.ts";

it("spells one number one way", () => {
	for (const text of [
		"(030) 901820",
		"030/901820",
		"+49 30 901820",
		"0049 30 901820",
		"+49 (0)30 901820",
	])
		expect(normalisePhone(text)).toBe("+4930901820");
	expect(normalisePhone("020 7946 0000", "44")).toBe("+442079460000");
});

it("refuses what is no number", () => {
	for (const text of ["", "110", "call me", "+49 1", "1".repeat(20)])
		expect(normalisePhone(text)).toBeNull();
});
