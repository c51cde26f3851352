import { zonedDay } from "@lotse/shared/language/pricing/zoned-day.ts";
import { expect, it } from "vitest";
import { readMoment } from "./read-moment.ts";

const berlin = zonedDay("Europe/Berlin");

it.each([
	["2026-11-27", "2026-11-26T23:00Z", false],
	["27.11.2026", "2026-11-26T23:00Z", false],
	["27.11.2026 09:30", "2026-11-27T08:30Z", true],
	["2026-11-27T09:30:00", "2026-11-27T08:30Z", true],
	["2026-11-27 09:30Z", "2026-11-27T09:30Z", true],
	["2026-11-27T09:30+02:00", "2026-11-27T07:30Z", true],
])("reads %s", (text, at, hasTime) => {
	if (berlin === null) throw new Error("no zone");
	expect(readMoment(text, berlin)).toEqual({ at: Date.parse(at), hasTime });
});

it.each([
	["2026-02-30"],
	["31.11.2026"],
	["heute"],
	[""],
	["2026-11-27T25:00"],
])("refuses %j", (text) => {
	if (berlin === null) throw new Error("no zone");
	expect(readMoment(text, berlin)).toBeNull();
});
