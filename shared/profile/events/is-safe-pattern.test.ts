import { expect, it } from "vitest";
import { isSafePattern } from "./is-safe-pattern.ts";

it.each(["^[A-Z]{3}$", "^[A-Z]{3}-\\d+$", "^a{2,}$", "^\\(x\\)$", "^[(|)]*$"])(
	"%s may run",
	(pattern) => {
		expect(isSafePattern(pattern)).toBe(true);
	},
);

it.each([
	"^(a+)+$",
	"a+$",
	"^a*a*$",
	"^(a)\\1$",
	"^a|b",
	"^[",
	"^a{1,5000}$",
	`^${"a".repeat(300)}`,
	"^a+b{1,}$",
])("%s may not", (pattern) => {
	expect(isSafePattern(pattern)).toBe(false);
});
