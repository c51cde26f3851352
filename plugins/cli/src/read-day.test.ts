import { expect, it } from "vitest";
import { readDay } from "./read-day.ts";

it("reads the ways days are written, and none that does not exist", () => {
	const day = Date.parse("2026-11-05") / 86_400_000;
	for (const text of [
		"2026-11-05",
		"20261105",
		"05.11.2026",
		"5.11.2026",
		" 2026-11-05T10:30:00Z",
		"2026-11-05 10:30",
		"05.11.2026, 10:30",
	])
		expect(readDay(text)).toBe(day);
	for (const text of [
		"2026-02-30",
		"31.04.2026",
		"11/05/2026",
		"soon",
		"",
		"2026",
	])
		expect(readDay(text)).toBeNull();
});
