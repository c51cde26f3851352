import { expect, it } from "vitest";
import { estimateWork } from "./estimate-work.ts";
import { parsePattern } from "./parse-pattern.ts";

const work = (source: string): number => {
	const parsed = parsePattern(source);
	return parsed.ok ? estimateWork(parsed.node) : Number.NaN;
};

it("counts a way for every place where a repeat could stop", () => {
	expect(work("abc")).toBe(3);
	expect(work("[a-z]{1,60}[a-z]{1,60}")).toBe(3660);
	expect(work("\\w{1,60}\\s")).toBe(61);
});

it.each([
	"(a+)+$",
	"(?:a|aa)+$",
	"(.*)*",
	"x*x*x*y",
	"(?:a?b?)+",
	"([\\u0600]+[\\u0600]+)+",
])("sees that %s can explode", (source) => {
	expect(work(source)).toBeGreaterThan(6500);
});
