import { describe, expect, it } from "vitest";
import { isLinearPattern } from "./is-linear-pattern.ts";

describe("isLinearPattern", () => {
	it.each([
		"gratis",
		"a{1,5}b",
		"(?:foo )?bar",
		"[a+*]{1,9}",
		"\\p{L}{1,20}\\.",
		"(?:\\p{L}\\.){4,20}",
		"(?<!\\p{L})x",
		"\\+\\d{1,3}",
	])("allows %s", (pattern) => {
		expect(isLinearPattern(pattern)).toBe(true);
	});

	it.each([
		"(a+)+",
		"a*",
		"a+",
		"a{2,}",
		"a{1,999}",
		"(?:a|aa){1,9}",
		"(?:a{1,3}){1,9}",
		"(?:(?:a?)b){2,9}",
		"(a)\\1",
		"(",
		".*",
	])("refuses %s", (pattern) => {
		expect(isLinearPattern(pattern)).toBe(false);
	});
});
