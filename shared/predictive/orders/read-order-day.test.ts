import { expect, it } from "vitest";
import { readOrderDay } from "./read-order-day.ts";

it("reads days as shops write them", () => {
	expect([
		readOrderDay("1990-01-02 14:30"),
		readOrderDay("2026-01-31T08:05:00+01:00"),
		readOrderDay("31.01.2026"),
	]).toEqual([
		{ day: 7306, hour: 14 },
		{ day: 20484, hour: 8 },
		{ day: 20484, hour: null },
	]);
});

it("takes nothing for a day that is none", () => {
	for (const text of ["", "2026-02-30", "31/01/2026", "0001-01-01", "x"])
		expect([text, readOrderDay(text)]).toEqual([text, null]);
});
