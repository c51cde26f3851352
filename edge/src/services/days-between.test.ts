import { describe, expect, it } from "vitest";
import { isSettledDay } from "./ads/is-settled-day.ts";
import { daysBetween } from "./days-between.ts";

describe("daysBetween", () => {
	it("counts both ends, over the end of a month and a change of clocks", () => {
		expect(daysBetween("2026-02-28", "2026-03-01", 31)).toEqual([
			"2026-02-28",
			"2026-03-01",
		]);
		expect(daysBetween("2026-03-28", "2026-03-30", 31)).toHaveLength(3);
	});
	it("refuses the wrong way round and too many", () => {
		expect(daysBetween("2026-03-02", "2026-03-01", 31)).toBeNull();
		expect(daysBetween("2026-01-01", "2026-02-01", 31)).toBeNull();
	});
});

describe("isSettledDay", () => {
	const now = Date.parse("2026-03-01T12:00:00Z");
	it("fetches a young day again, but not within the hour, and an old one never", () => {
		const day = "2026-02-20";
		expect(isSettledDay({ day, readAt: now - 60_000 }, now)).toBe(true);
		expect(isSettledDay({ day, readAt: now - 7_200_000 }, now)).toBe(false);
		expect(
			isSettledDay({ day: "2026-01-01", readAt: now - 7_200_000 }, now),
		).toBe(true);
	});
});
