import { expect, it } from "vitest";
import { zonedDay } from "./zoned-day.ts";

const berlin = zonedDay("Europe/Berlin");

it("knows days that clock changes make longer", () => {
	expect(berlin?.momentOf("2026-10-25")).toBe(Date.parse("2026-10-24T22:00Z"));
	expect(berlin?.momentOf("2026-10-26")).toBe(Date.parse("2026-10-25T23:00Z"));
	expect(berlin?.momentOf("2026-11-27", 9 * 60 + 30)).toBe(
		Date.parse("2026-11-27T08:30Z"),
	);
});

it("tells the day of a moment and days before", () => {
	expect(berlin?.dayOf(Date.parse("2026-11-26T23:30Z"))).toBe("2026-11-27");
	expect(zonedDay("UTC")?.dayOf(Date.parse("2026-11-26T23:30Z"))).toBe(
		"2026-11-26",
	);
	expect(berlin?.shift("2026-03-01", -30)).toBe("2026-01-30");
});

it("refuses zones that do not exist", () => {
	expect(zonedDay("Europe/Atlantis")).toBeNull();
});
