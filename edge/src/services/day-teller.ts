/**
 * Calendar days of a time zone for many instants: the zone is asked once for each UTC hour met (zones change by the quarter hour at most, so the
 * quarter is part of the key), where asking for each instant would take seconds for 50,000 orders. `dayTeller("Europe/Berlin")(0)` → `1970-01-01`.
 */
export function dayTeller(timeZone: string): (at: number) => string {
	// Swedish dates are written the ISO way.
	const format = new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
	});
	const known = new Map<number, string>();
	return (at) => {
		const quarter = Math.floor(at / 900_000);
		let day = known.get(quarter);
		if (day === undefined) {
			day = format.format(at);
			known.set(quarter, day);
		}
		return day;
	};
}
