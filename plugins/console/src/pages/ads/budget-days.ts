/** A budget's amount on a day, micros; and whether it changed on that day through Lotse. */
export type BudgetDay = {
	readonly day: string;
	readonly amountMicros: number;
	readonly isChange: boolean;
};

type Change = {
	readonly budgetId: string;
	readonly fromMicros: number;
	readonly toMicros: number;
	readonly appliedDay: string | null;
	readonly revertedDay: string | null;
};

/**
 * What a daily budget was on each of some days: walked back from the amount today over what Lotse changed. Null where that does not fit
 * together, because somebody changed it elsewhere meanwhile: a guess would be worse than none.
 *
 * @param days oldest first, the last is today
 * @example budgetDays("1", 52_000_000, [{ budgetId: "1", fromMicros: 45_000_000, toMicros: 52_000_000, appliedDay: "2026-11-21", revertedDay: null }], ["2026-11-20", "2026-11-21"])
 * // [{ day: "2026-11-20", amountMicros: 45_000_000, isChange: false }, { day: "2026-11-21", amountMicros: 52_000_000, isChange: true }]
 */
export function budgetDays(
	budgetId: string,
	todayMicros: number,
	changes: readonly Change[],
	days: readonly string[],
): BudgetDay[] | null {
	const moves = changes
		.filter((change) => change.budgetId === budgetId)
		.flatMap(({ fromMicros, toMicros, appliedDay, revertedDay }) => [
			...(appliedDay
				? [{ day: appliedDay, before: fromMicros, after: toMicros }]
				: []),
			...(revertedDay
				? [{ day: revertedDay, before: toMicros, after: fromMicros }]
				: []),
		]);
	const [first = ""] = days;
	const open = moves.filter(({ day }) => day >= first);
	const walked: BudgetDay[] = [];
	let amountMicros = todayMicros;
	for (const day of days.toReversed()) {
		walked.push({
			day,
			amountMicros,
			isChange: open.some((move) => move.day === day),
		});
		const ofDay = open.filter((move) => move.day === day);
		while (ofDay.length > 0) {
			const at = ofDay.findLastIndex(({ after }) => after === amountMicros);
			const move = ofDay[at];
			if (!move) return null;
			amountMicros = move.before;
			ofDay.splice(at, 1);
		}
	}
	return walked.reverse();
}
