/** The first instant after a day in UTC, so that the whole day counts; null for no day. `endOfDay("2026-12-31")` is 1 January 2027, 00:00 UTC. */
export function endOfDay(day: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
	const start = Date.parse(`${day}T00:00:00Z`);
	return Number.isNaN(start) ? null : start + 86_400_000;
}
