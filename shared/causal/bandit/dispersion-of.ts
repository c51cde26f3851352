/**
 * How much more conversions vary from day to day than a Poisson count with the spend's mean would: Pearson's chi-square over its degrees
 * of freedom, at least 1 (McCullagh and Nelder 1989, section 6.2.3).
 *
 * @param days with spend and conversions; days without spend say nothing
 * @returns 1 where fewer than three days can be used
 */
export function dispersionOf(
	days: readonly { spend: number; conversions: number }[],
): number {
	const used = days.filter(({ spend }) => spend > 0);
	const spend = used.reduce((sum, day) => sum + day.spend, 0);
	const conversions = used.reduce((sum, day) => sum + day.conversions, 0);
	if (used.length < 3 || conversions === 0) return 1;
	const chiSquare = used.reduce((sum, day) => {
		const expected = (day.spend / spend) * conversions;
		// A spend too small to expect anything from says nothing.
		if (expected === 0) return sum;
		return sum + (day.conversions - expected) ** 2 / expected;
	}, 0);
	return Math.max(1, chiSquare / (used.length - 1));
}
