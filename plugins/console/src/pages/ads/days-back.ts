const dayMs = 86_400_000;

/**
 * Calendar days up to one, oldest first.
 *
 * @example daysBack("2026-03-01", 2) // ["2026-02-28", "2026-03-01"]
 */
export function daysBack(last: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) =>
		new Date(Date.parse(last) - (count - 1 - index) * dayMs)
			.toISOString()
			.slice(0, 10),
	);
}
