/**
 * The Monday of the week a day lies in. Days are counted from 1970-01-01, which was a Thursday.
 *
 * @example mondayOf(0) // -3: 1969-12-29
 */
export function mondayOf(day: number): number {
	return day - ((((day + 3) % 7) + 7) % 7);
}
