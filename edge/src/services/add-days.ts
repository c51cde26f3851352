const dayMs = 86_400_000;

/**
 * A calendar day some days later, or earlier.
 *
 * @example addDays("2026-02-28", 1) // "2026-03-01"
 */
export function addDays(day: string, days: number): string {
	return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
