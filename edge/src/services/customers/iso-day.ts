/** The calendar day of a number of days since 1970-01-01: `isoDay(20000)` is `2024-10-04`. */
export function isoDay(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
