import { expect, it } from "vitest";
import { easterSunday } from "./easter-sunday.ts";

it.each([
	[1961, "1961-04-02"],
	[2000, "2000-04-23"],
	[2019, "2019-04-21"],
	[2024, "2024-03-31"],
	[2025, "2025-04-20"],
	[2038, "2038-04-25"],
])("knows Easter %i", (year, day) => {
	expect(
		new Date(easterSunday(year) * 86_400_000).toISOString().slice(0, 10),
	).toBe(day);
});
