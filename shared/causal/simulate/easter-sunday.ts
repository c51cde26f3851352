/**
 * Easter Sunday of a year of the Gregorian calendar, as days since 1970-01-01.
 *
 * Source: the anonymous algorithm printed in Meeus (1991), Astronomical Algorithms, chapter 8.
 *
 * @example easterSunday(2024) // 19813, which is 2024-03-31
 */
export function easterSunday(year: number): number {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const rest = year % 100;
	const correction = Math.floor(
		(century - Math.floor((century + 8) / 25) + 1) / 3,
	);
	const epact =
		(19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
	const weekday =
		(32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) %
		7;
	const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
	const sum = epact + weekday - 7 * shift + 114;
	return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / 86_400_000;
}
