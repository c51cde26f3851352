import type { AccountBudgetChange } from "@lotse/shared/contract/ads-changes.ts";

/** One change of a budget on its day: through Lotse, or as the account's own history tells it. */
export type BudgetMove = {
	readonly day: string;
	readonly isLotse: boolean;
	/** Null for a budget that was new, or where the account does not tell. */
	readonly fromMicros: number | null;
	readonly toMicros: number;
	/** The account's own time; null where its history of the day was not read. */
	readonly at: string | null;
	/** Empty for Lotse, and where the account names nobody. */
	readonly by: string;
	readonly through: string;
};

/** A budget's amount at the end of a day, micros, and what changed it on that day. Null where it cannot be told for sure. */
export type BudgetDay = {
	readonly day: string;
	readonly amountMicros: number | null;
	readonly moves: readonly BudgetMove[];
};

type OwnChange = {
	readonly budgetId: string;
	readonly fromMicros: number;
	readonly toMicros: number;
	readonly appliedDay: string | null;
	readonly revertedDay: string | null;
};
type ToldChange = AccountBudgetChange & { readonly day: string };

/**
 * What a daily budget was on each of some days: walked back from the amount today over what Lotse changed and what the account's own
 * history tells. Where that does not fit together, because a change is missing from both, the days before are not told until the account
 * names an amount again: a guess would be worse than none.
 *
 * @param own what Lotse changed
 * @param told the account's history of the days that were read; it holds Lotse's changes too, which are then counted once
 * @param days oldest first, the last is today
 * @example budgetDays("1", 52_000_000, [{ budgetId: "1", fromMicros: 45_000_000, toMicros: 52_000_000, appliedDay: "2026-11-21", revertedDay: null }], [], ["2026-11-20", "2026-11-21"])
 * // 45,000,000 on the 20th, 52,000,000 on the 21st, with one move
 */
export function budgetDays(
	budgetId: string,
	todayMicros: number,
	own: readonly OwnChange[],
	told: readonly ToldChange[],
	days: readonly string[],
): BudgetDay[] {
	const moves = joinMoves(
		own.filter((change) => change.budgetId === budgetId),
		told.filter((change) => change.budgetId === budgetId),
	);
	const walked: BudgetDay[] = [];
	let amountMicros: number | null = todayMicros;
	for (const day of days.toReversed()) {
		const ofDay = moves.filter((move) => move.day === day);
		// The last amount the account names on a day is what the day ended with.
		amountMicros ??= ofDay.findLast(({ at }) => at !== null)?.toMicros ?? null;
		walked.push({ day, amountMicros, moves: ofDay });
		amountMicros = beforeAll(amountMicros, ofDay);
	}
	return walked.reverse();
}

/** Both lists as one, in order of the day's time; what Lotse did and the account tells again stands once. */
function joinMoves(
	own: readonly OwnChange[],
	told: readonly ToldChange[],
): BudgetMove[] {
	const left = told.flatMap((one) =>
		one.toMicros === null ? [] : [{ ...one, toMicros: one.toMicros }],
	);
	const ours = own.flatMap(
		({ fromMicros, toMicros, appliedDay, revertedDay }) =>
			[
				{ day: appliedDay, fromMicros, toMicros },
				{ day: revertedDay, fromMicros: toMicros, toMicros: fromMicros },
			].flatMap(({ day, ...amounts }): BudgetMove[] => {
				if (day === null) return [];
				const same = left.findIndex(
					(one) =>
						one.day === day &&
						one.fromMicros === amounts.fromMicros &&
						one.toMicros === amounts.toMicros,
				);
				const [again] = same < 0 ? [] : left.splice(same, 1);
				const at = again?.at ?? null;
				return [{ day, ...amounts, isLotse: true, at, by: "", through: "" }];
			}),
	);
	const theirs = left.map(
		({ day, fromMicros, toMicros, at, by, through }): BudgetMove => ({
			day,
			fromMicros,
			toMicros,
			isLotse: false,
			at,
			by,
			through,
		}),
	);
	return [...ours, ...theirs].sort((a, b) =>
		(a.at ?? a.day) < (b.at ?? b.day) ? -1 : 1,
	);
}

/** The amount before a day's moves, taken back one after the other from the last that fits; null where one does not. */
function beforeAll(
	end: number | null,
	moves: readonly BudgetMove[],
): number | null {
	const left = [...moves];
	let amount = end;
	while (left.length > 0) {
		const at = left.findLastIndex(({ toMicros }) => toMicros === amount);
		const [move] = at < 0 ? [] : left.splice(at, 1);
		if (!move) return null;
		amount = move.fromMicros;
	}
	return amount;
}
