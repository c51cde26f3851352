/** The calendar day of an instant in a time zone: `dayInZone(0, "Europe/Berlin")` → `1970-01-01`. */
export function dayInZone(at: number, timeZone: string): string {
	// Swedish dates are written the ISO way.
	return new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
	}).format(at);
}
