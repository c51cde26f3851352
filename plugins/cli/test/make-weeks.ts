/**
 * A CSV of made-up weeks: spend on tv and search, revenue that follows from it, and a promotion. Deterministic.
 *
 * @param change replaces cells: `{ "3": { tv: "-5" } }` writes -5 into the line 3 of the file (the header is line 1)
 */
export function makeWeeks(
	count: number,
	change: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): string {
	const columns = ["week", "revenue", "tv", "search", "promo"];
	const rows = Array.from({ length: count }, (_, week) => {
		const wave = (period: number) =>
			0.5 + 0.5 * Math.sin((2 * Math.PI * week) / period);
		const tv = week % 4 === 0 ? 900 * wave(9) + 100 : 0;
		const search = 200 + 300 * wave(5.3);
		const promo = week % 13 === 6 ? 1 : 0;
		const noise = 150 * Math.sin(week * week * 1.7);
		const revenue = 5_000 + 2 * tv + 3 * search + 1_200 * promo + noise;
		const cells: Record<string, string> = {
			week: new Date(Date.UTC(2024, 0, 1 + 7 * week))
				.toISOString()
				.slice(0, 10),
			revenue: revenue.toFixed(2),
			tv: tv.toFixed(2),
			search: search.toFixed(2),
			promo: String(promo),
			...change[String(week + 2)],
		};
		return columns.map((name) => cells[name]).join(",");
	});
	return `${[columns.join(","), ...rows].join("\n")}\n`;
}
