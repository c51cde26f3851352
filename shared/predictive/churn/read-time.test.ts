import { expect, it } from "vitest";
import { readTime } from "./read-time.ts";

it("reads days, moments and running numbers, in UTC", () => {
	expect(readTime("1970-01-02")).toBe(86_400_000);
	expect(readTime("2.1.1970")).toBe(86_400_000);
	expect(readTime("1970-01-01T00:00:01Z")).toBe(1000);
	expect(readTime("1970-01-01 00:01")).toBe(60_000);
	expect(readTime("17")).toBe(17);
	for (const text of ["", "soon", "2026-13-45", "01/02/2026"])
		expect(readTime(text)).toBeNull();
});
