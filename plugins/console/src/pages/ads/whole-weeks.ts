const dayMs = 86_400_000;

/**
 * Mondays of the last whole weeks before a day, oldest first.
 *
 * @example wholeWeeks("2026-11-22", 2) // ["2026-11-02", "2026-11-09"]: the week of the 16th ends on the 22nd, which is not over
 */
export function wholeWeeks(today: string, count: number): string[] {
	const at = Date.parse(today);
	const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
	const thisMonday = at - sinceMonday * dayMs;
	return Array.from({ length: count }, (_, index) =>
		new Date(thisMonday - (count - index) * 7 * dayMs)
			.toISOString()
			.slice(0, 10),
	);
}
