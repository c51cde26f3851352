/** The calendar day of an instant in a time zone, `2026-11-22`. */
export function dayIn(timeZone: string, at: number): string {
	// Swedish dates are written the ISO way.
	return new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
	}).format(at);
}
