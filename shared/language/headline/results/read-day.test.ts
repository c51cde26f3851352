import { expect, it } from "vitest";
import { readDay } from "./read-day.ts";

it.each([
	["2026-11-22", "2026-11-22"],
	["1.2.2026", "2026-02-01"],
	["29.02.2024", "2024-02-29"],
	["30.02.2026", null],
	["2026-13-01", null],
	["11/22/2026", null],
	["", null],
])("reads %j as %j", (cell, day) => {
	expect(readDay(cell)).toBe(day);
});
