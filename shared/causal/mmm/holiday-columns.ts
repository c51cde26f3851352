import { dayNumber } from "./day-number.ts";
import type { HolidayCalendar } from "./mmm-spec.ts";
import { publicHolidays } from "./public-holidays.ts";

const DAYS = 7;

/**
 * One column a public holiday: 1 in the weeks that hold it, 0 in the others. Holidays that fall into the same weeks throughout (Christmas
 * and the day after it) are one column under the first one's name; those that fall into no week are left out.
 *
 * @param dates first days of the weeks, ISO
 * @param weeks the first so many decide which columns there are
 */
export function holidayColumns(
	dates: readonly string[],
	calendar: HolidayCalendar,
	weeks: number = dates.length,
): { name: string; values: Float64Array }[] {
	const starts = dates.map((date) => dayNumber(date) ?? Number.NaN);
	const years = new Set(
		dates.flatMap((date) => {
			const year = Number(date.slice(0, 4));
			return [year, year + 1];
		}),
	);
	const columns = new Map<string, Float64Array>();
	for (const year of years)
		for (const { name, day } of publicHolidays(calendar, year)) {
			const at = starts.findIndex(
				(start) => start <= day && day < start + DAYS,
			);
			if (at < 0) continue;
			const column = columns.get(name) ?? new Float64Array(dates.length);
			column[at] = 1;
			columns.set(name, column);
		}
	const seen = new Set<string>();
	return [...columns].flatMap(([name, values]) => {
		const known = values.subarray(0, weeks);
		const pattern = known.join();
		if (seen.has(pattern) || !known.includes(1)) return [];
		seen.add(pattern);
		return [{ name, values }];
	});
}
