/**
 * The way from today's spends to the suggested ones in even weekly steps, none larger than a share of the channel's own spend.
 *
 * All channels arrive in the same week, so that the total moves evenly too. A channel's largest step is the share of the larger of its two
 * ends; one that starts at nothing can therefore begin.
 *
 * @param maxStep above 0, at most 1; 0.2 allows a fifth a week
 * @returns one row of spends a week, in the order given; the last row is `suggested`. Empty where nothing moves.
 */
export function rampSteps(
	current: readonly number[],
	suggested: readonly number[],
	maxStep: number,
): number[][] {
	const weeks = Math.max(
		0,
		...current.map((now, m) => {
			const then = suggested[m] ?? now;
			const largest = maxStep * Math.max(now, then);
			return largest > 0 ? Math.ceil(Math.abs(then - now) / largest - 1e-9) : 0;
		}),
	);
	return Array.from({ length: weeks }, (_, week) =>
		current.map((now, m) => {
			const then = suggested[m] ?? now;
			return week + 1 === weeks
				? then
				: now + ((then - now) * (week + 1)) / weeks;
		}),
	);
}
