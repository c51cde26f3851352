const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Days since 1970-01-01 of an ISO day `YYYY-MM-DD`; undefined when it is not a day of the calendar (years 1900 to 2200).
 *
 * @example dayNumber("2024-02-29") // 19782
 */
export function dayNumber(day: string): number | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (!match) return undefined;
	const [year, month, date] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3]),
	];
	if (year < 1900 || year > 2200) return undefined;
	const time = Date.UTC(year, month - 1, date);
	// The calendar's own arithmetic turns 31 April into 1 May, which is how a day that does not exist shows.
	const back = new Date(time);
	if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date)
		return undefined;
	return time / MILLISECONDS_A_DAY;
}
