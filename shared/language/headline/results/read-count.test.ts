import { expect, it } from "vitest";
import { readCount } from "./read-count.ts";

it.each([
	["1.234", 1234],
	["1,234,567", 1234567],
	["12'345", 12345],
	[" 1 234 ", 1234],
	["0", 0],
	[7, 7],
	["12,5", null],
	["1.234,5", null],
	["1.234,567", null],
	["-3", null],
	["", null],
	["5 %", null],
	[1.5, null],
	[-1, null],
	["9".repeat(16), null],
])("reads %j as %j", (cell, count) => {
	expect(readCount(cell)).toBe(count);
});
