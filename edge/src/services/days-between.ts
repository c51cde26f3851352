const dayMs = 86_400_000;

/**
 * Calendar days from one to another, both included; null when they stand the wrong way round or are more than `most` apart.
 *
 * @example daysBetween("2026-02-28", "2026-03-01", 31) // ["2026-02-28", "2026-03-01"]
 */
export function daysBetween(
	from: string,
	to: string,
	most: number,
): string[] | null {
	const start = Date.parse(from);
	const count = (Date.parse(to) - start) / dayMs + 1;
	if (!(count >= 1) || count > most) return null;
	return Array.from({ length: count }, (_, index) =>
		new Date(start + index * dayMs).toISOString().slice(0, 10),
	);
}
