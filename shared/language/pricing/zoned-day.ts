const minute = 60_000;

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, zone: string): number {
	const parts = new Intl.DateTimeFormat("en-US", {
		timeZone: zone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
	}).formatToParts(at);
	const field = (type: string): number =>
		Number(parts.find((part) => part.type === type)?.value);
	const shown = Date.UTC(
		field("year"),
		field("month") - 1,
		field("day"),
		field("hour"),
		field("minute"),
	);
	return shown - Math.floor(at / minute) * minute;
}

/** Whether the platform knows a time zone of that name. Worked values: "Europe/Berlin" → true, "Mars" → false. */
function isZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat("en-US", { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

/** Days and moments of a time zone; `null` for a zone the platform does not know. */
export type ZonedDays = {
	/** The calendar day a moment (epoch ms UTC) falls on, `YYYY-MM-DD`. */
	readonly dayOf: (at: number) => string;
	/** The moment, epoch ms UTC, at which clocks show that day and so many minutes after midnight. */
	readonly momentOf: (day: string, minutes?: number) => number;
	/** The day so many days later, or earlier for a negative number. */
	readonly shift: (day: string, days: number) => string;
};

/**
 * Reckons with the days of a time zone, which clock changes make longer or shorter than 24 hours.
 *
 * Worked value: in "Europe/Berlin" `momentOf("2026-10-25")` is 2026-10-24T22:00Z, `momentOf("2026-10-26")` 25 hours later.
 */
export function zonedDay(zone: string): ZonedDays | null {
	if (!isZone(zone)) return null;
	return {
		dayOf: (at) => new Date(at + offsetAt(at, zone)).toISOString().slice(0, 10),
		momentOf: (day, minutes = 0) => {
			const shown = Date.parse(`${day}T00:00:00Z`) + minutes * minute;
			const guess = shown - offsetAt(shown, zone);
			return shown - offsetAt(guess, zone);
		},
		shift: (day, days) =>
			new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
				.toISOString()
				.slice(0, 10),
	};
}
