const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Conversions keep arriving for clicks of a day; after a month hardly any do. */
const settledAfterMs = 31 * dayMs;

/**
 * Whether a day of a report need not be fetched again: it was read a month after it ended, or within the last hour, so that a call
 * that broke off goes on where it stopped.
 */
export function isSettledDay(
	{ day, readAt }: { readonly day: string; readonly readAt: number },
	now: number,
): boolean {
	return (
		readAt > now - hourMs || readAt >= Date.parse(day) + dayMs + settledAfterMs
	);
}
