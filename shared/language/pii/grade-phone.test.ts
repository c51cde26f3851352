import { describe, expect, it } from "vitest";
import { gradePhone } from "./grade-phone.ts";

describe("gradePhone", () => {
	it.each([
		["+49 (0)30 901820", "international"],
		["0049 30 1234567", "international"],
		["+1-604-696-5272x565", "international"],
		["030 901820", "national"],
		["0171/1234567", "national"],
		["01711234567", "national"],
		["(602)272-9781", "national"],
		["01.84.17.61.18", "national"],
		["699 956 915", "weak"],
		["3660170548", "weak"],
	])("%s is %s", (number, grade) => {
		expect(gradePhone(number)).toBe(grade);
	});
	it.each([
		"2006-04-07",
		"12.03.2024",
		"1998 - 2024",
		"08.00-18.00",
		"01.05.-31.05.2024",
		"1.299.000",
		"0000000",
		"123456",
		"+0",
		"+999 123456789012345",
	])("%s is no phone number", (number) => {
		expect(gradePhone(number)).toBeNull();
	});
});
