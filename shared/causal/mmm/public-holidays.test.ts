import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dayNumber } from "./day-number.ts";
import type { HolidayCalendar } from "./mmm-spec.ts";
import { publicHolidays } from "./public-holidays.ts";

const days = (calendar: HolidayCalendar, year: number) =>
	Object.fromEntries(
		publicHolidays(calendar, year).map(({ name, day }) => [
			name,
			new Date(day * 86_400_000).toISOString().slice(0, 10),
		]),
	);

it("knows Germany's federal holidays of 2024", () => {
	expect(days("DE", 2024)).toEqual({
		new_year: "2024-01-01",
		good_friday: "2024-03-29",
		easter_monday: "2024-04-01",
		may_day: "2024-05-01",
		ascension: "2024-05-09",
		whit_monday: "2024-05-20",
		german_unity: "2024-10-03",
		christmas: "2024-12-25",
		second_christmas: "2024-12-26",
	});
});

it("counts weekdays of months from either end, and leaves out what was not yet one", () => {
	const us = days("US", 2024);
	expect(us.thanksgiving).toBe("2024-11-28");
	expect(us.memorial_day).toBe("2024-05-27");
	expect(us.martin_luther_king).toBe("2024-01-15");
	expect(days("US", 2020).juneteenth).toBeUndefined();
	expect(days("GB", 2024).summer).toBe("2024-08-26");
});

it("agrees with a published table for Germany, 2014 to 2030", () => {
	const path =
		"../shared/data/mmm/robyn/dt_prophet_holidays_DE_US_GB_FR_2014_2030.csv";
	if (!existsSync(path)) return console.info(`not there: ${path}`);
	const listed = readFileSync(path, "utf8")
		.split("\n")
		.map((line) => line.replaceAll('"', ""))
		.filter((line) => line.includes(",DE,"))
		.map((line) => dayNumber(line.slice(0, 10)));
	expect(listed.length).toBeGreaterThan(100);
	for (let year = 2014; year <= 2030; year++)
		for (const { name, day } of publicHolidays("DE", year))
			expect([year, name, listed.includes(day)]).toEqual([year, name, true]);
});
