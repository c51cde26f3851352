/**
 * The calendar day of an instant in a time zone, today when left out.
 *
 * @example dayIn("Europe/Berlin", 0) // "1970-01-01"
 */
export function dayIn(timeZone: string, at = Date.now()): string {
	// Swedish dates are written the ISO way.
	return new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
	}).format(at);
}
