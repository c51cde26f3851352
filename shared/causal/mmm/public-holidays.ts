import { easterSunday } from "../simulate/easter-sunday.ts";
import { dayNumber } from "./day-number.ts";
import type { HolidayCalendar } from "./mmm-spec.ts";

export type PublicHoliday = { name: string; day: number };

/** A fixed day, days after Easter Sunday, or the n-th (last: -1) weekday of a month, Sunday being 0. */
type Rule =
	| { name: string; month: number; day: number; from?: number }
	| { name: string; easter: number; from?: number }
	| {
			name: string;
			month: number;
			nth: number;
			weekday: number;
			from?: number;
	  };

const NEW_YEAR: Rule = { name: "new_year", month: 1, day: 1 };
const EPIPHANY: Rule = { name: "epiphany", month: 1, day: 6 };
const GOOD_FRIDAY: Rule = { name: "good_friday", easter: -2 };
const EASTER_MONDAY: Rule = { name: "easter_monday", easter: 1 };
const MAY_DAY: Rule = { name: "may_day", month: 5, day: 1 };
const ASCENSION: Rule = { name: "ascension", easter: 39 };
const WHIT_MONDAY: Rule = { name: "whit_monday", easter: 50 };
const CORPUS_CHRISTI: Rule = { name: "corpus_christi", easter: 60 };
const ASSUMPTION: Rule = { name: "assumption", month: 8, day: 15 };
const ALL_SAINTS: Rule = { name: "all_saints", month: 11, day: 1 };
const IMMACULATE: Rule = { name: "immaculate_conception", month: 12, day: 8 };
const CHRISTMAS: Rule = { name: "christmas", month: 12, day: 25 };
const SECOND_CHRISTMAS: Rule = { name: "second_christmas", month: 12, day: 26 };
const monday = (name: string, month: number, nth: number): Rule => ({
	name,
	month,
	nth,
	weekday: 1,
});

const CALENDARS: Record<HolidayCalendar, Rule[]> = {
	DE: [
		NEW_YEAR,
		GOOD_FRIDAY,
		EASTER_MONDAY,
		MAY_DAY,
		ASCENSION,
		WHIT_MONDAY,
		{ name: "german_unity", month: 10, day: 3 },
		CHRISTMAS,
		SECOND_CHRISTMAS,
	],
	AT: [
		NEW_YEAR,
		EPIPHANY,
		EASTER_MONDAY,
		MAY_DAY,
		ASCENSION,
		WHIT_MONDAY,
		CORPUS_CHRISTI,
		ASSUMPTION,
		{ name: "national_day", month: 10, day: 26 },
		ALL_SAINTS,
		IMMACULATE,
		CHRISTMAS,
		SECOND_CHRISTMAS,
	],
	CH: [
		NEW_YEAR,
		GOOD_FRIDAY,
		EASTER_MONDAY,
		ASCENSION,
		WHIT_MONDAY,
		{ name: "national_day", month: 8, day: 1 },
		CHRISTMAS,
		SECOND_CHRISTMAS,
	],
	FR: [
		NEW_YEAR,
		EASTER_MONDAY,
		MAY_DAY,
		{ name: "victory_day", month: 5, day: 8 },
		ASCENSION,
		WHIT_MONDAY,
		{ name: "bastille_day", month: 7, day: 14 },
		ASSUMPTION,
		ALL_SAINTS,
		{ name: "armistice", month: 11, day: 11 },
		CHRISTMAS,
	],
	GB: [
		NEW_YEAR,
		GOOD_FRIDAY,
		EASTER_MONDAY,
		monday("early_may", 5, 1),
		monday("spring", 5, -1),
		monday("summer", 8, -1),
		CHRISTMAS,
		SECOND_CHRISTMAS,
	],
	US: [
		NEW_YEAR,
		monday("martin_luther_king", 1, 3),
		monday("presidents_day", 2, 3),
		monday("memorial_day", 5, -1),
		{ name: "juneteenth", month: 6, day: 19, from: 2021 },
		{ name: "independence_day", month: 7, day: 4 },
		monday("labor_day", 9, 1),
		monday("columbus_day", 10, 2),
		{ name: "veterans_day", month: 11, day: 11 },
		{ name: "thanksgiving", month: 11, nth: 4, weekday: 4 },
		CHRISTMAS,
	],
	IT: [
		NEW_YEAR,
		EPIPHANY,
		EASTER_MONDAY,
		{ name: "liberation_day", month: 4, day: 25 },
		MAY_DAY,
		{ name: "republic_day", month: 6, day: 2 },
		ASSUMPTION,
		ALL_SAINTS,
		IMMACULATE,
		CHRISTMAS,
		SECOND_CHRISTMAS,
	],
	ES: [
		NEW_YEAR,
		EPIPHANY,
		GOOD_FRIDAY,
		MAY_DAY,
		ASSUMPTION,
		{ name: "national_day", month: 10, day: 12 },
		ALL_SAINTS,
		{ name: "constitution_day", month: 12, day: 6 },
		IMMACULATE,
		CHRISTMAS,
	],
	NL: [
		NEW_YEAR,
		EASTER_MONDAY,
		{ name: "kings_day", month: 4, day: 27, from: 2014 },
		ASCENSION,
		WHIT_MONDAY,
		CHRISTMAS,
		SECOND_CHRISTMAS,
	],
};

/**
 * The public holidays of a whole country in one year, as days since 1970-01-01, in the order of the calendar's rules: federal or national
 * ones only, on their own day (days off in lieu are left out).
 *
 * Assumes the rules of today; regional holidays and single decrees (a coronation) are not in it.
 *
 * @example publicHolidays("DE", 2024).find(({ name }) => name === "good_friday")?.day // 19811, 29 March 2024
 */
export function publicHolidays(
	calendar: HolidayCalendar,
	year: number,
): PublicHoliday[] {
	return CALENDARS[calendar]
		.filter(({ from = year }) => from <= year)
		.map((rule) => ({ name: rule.name, day: dayOf(rule, year) }));
}

function dayOf(rule: Rule, year: number): number {
	if ("easter" in rule) return easterSunday(year) + rule.easter;
	if ("day" in rule) return iso(year, rule.month, rule.day);
	const first = iso(year, rule.month, 1);
	const next =
		rule.month === 12 ? iso(year + 1, 1, 1) : iso(year, rule.month + 1, 1);
	// 1970-01-01 was a Thursday.
	const weekday = (day: number) => (((day + 4) % 7) + 7) % 7;
	if (rule.nth > 0)
		return (
			first + ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1)
		);
	const last = next - 1;
	return last - ((weekday(last) - rule.weekday + 7) % 7);
}

function iso(year: number, month: number, day: number): number {
	const two = (part: number) => String(part).padStart(2, "0");
	return dayNumber(`${year}-${two(month)}-${two(day)}`) ?? Number.NaN;
}
