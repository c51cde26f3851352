import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber } from "./day-number.ts";

it("counts days and refuses days that do not exist", () => {
	expect(dayNumber("1970-01-01")).toBe(0);
	expect(dayNumber("2024-02-29")).toBe(19782);
	for (const bad of [
		"2023-02-29",
		"2024-04-31",
		"2024-13-01",
		"24-01-01",
		"2024-1-1",
		"",
		"0024-01-01",
	])
		expect(dayNumber(bad)).toBeUndefined();
});

it("goes back to the day it came from", () => {
	fc.assert(
		fc.property(fc.integer({ min: -20000, max: 80000 }), (number) => {
			const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
			expect(dayNumber(day)).toBe(number);
		}),
		{ seed: 1 },
	);
});
