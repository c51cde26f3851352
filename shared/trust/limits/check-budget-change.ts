import { allowedRange } from "./allowed-range.ts";
import type { BudgetPolicy } from "./budget-policy.ts";
import { minorUnitMicros } from "./minor-unit-micros.ts";

/** Why a change may not be made. */
export type LimitReason =
	| "no-change"
	| "not-above-zero"
	| "not-a-multiple"
	| "not-a-daily-budget"
	| "shared-budget"
	| "drift"
	| "above-increase-limit"
	| "below-decrease-limit"
	| "above-day-limit"
	| "above-account-cap"
	| "cooling-down";

/** A budget as the ad account shows it now. Micros of the account's currency a day. */
export type BudgetNow = {
	readonly budgetId: string;
	readonly amountMicros: number;
	/** False for totals over a campaign's lifetime, which no daily limit fits. */
	readonly isDaily: boolean;
	/** Used by more than one campaign: a change would reach campaigns nobody named. */
	readonly isShared: boolean;
};

/** A change that was made, or is being made. */
export type PastChange = {
	readonly budgetId: string;
	readonly fromMicros: number;
	readonly toMicros: number;
	/** Day in the account's time zone, `2026-11-22`. */
	readonly day: string;
};

export type AccountNow = {
	readonly currency: string;
	/** Today in the account's time zone. */
	readonly day: string;
	/** All daily budgets that are in use, together. */
	readonly totalMicros: number;
	/** What was changed through Lotse, at least as far back as the cool-down reaches. */
	readonly past: readonly PastChange[];
};

/** What is to be done to one budget. */
export type WantedChange = {
	/** What the approver saw. */
	readonly fromMicros: number;
	readonly toMicros: number;
	/**
	 * Putting back what an applied change replaced. Whoever undoes must not be held up by the limits on how far and how often: those
	 * protect against going on, not against going back. Drift, sharing and the account's cap hold all the same.
	 */
	readonly isUndo: boolean;
};

/**
 * Every reason that speaks against a change; none means it may be made. Exact: sums and shares are computed with whole numbers.
 *
 * @example checkBudgetChange(budget, { fromMicros: 10_000_000, toMicros: 13_000_000, isUndo: false }, account, defaultBudgetPolicy)
 * // ["above-increase-limit"]
 */
export function checkBudgetChange(
	budget: BudgetNow,
	wanted: WantedChange,
	account: AccountNow,
	policy: BudgetPolicy,
): LimitReason[] {
	const reasons: LimitReason[] = [];
	const { fromMicros, toMicros, isUndo } = wanted;
	if (fromMicros === toMicros) reasons.push("no-change");
	if (fromMicros <= 0 || toMicros <= 0) reasons.push("not-above-zero");
	// An undo restores what the account itself held, whatever its last digits were.
	if (!isUndo && BigInt(toMicros) % minorUnitMicros(account.currency) !== 0n)
		reasons.push("not-a-multiple");
	if (!budget.isDaily) reasons.push("not-a-daily-budget");
	if (budget.isShared) reasons.push("shared-budget");
	if (budget.amountMicros !== fromMicros) reasons.push("drift");
	if (reasons.length > 0) return reasons;
	if (isAboveCap(wanted, account, policy)) reasons.push("above-account-cap");
	if (isUndo) return reasons;
	const range = allowedRange(fromMicros, account.currency, policy);
	if (toMicros > range.maxMicros) reasons.push("above-increase-limit");
	if (toMicros < range.minMicros) reasons.push("below-decrease-limit");
	if (isAboveDay(wanted, account, policy)) reasons.push("above-day-limit");
	if (isCoolingDown(budget.budgetId, account, policy))
		reasons.push("cooling-down");
	return reasons;
}

/** A cap holds back what adds to the total; taking away is allowed even while the total is above it. */
function isAboveCap(
	{ fromMicros, toMicros }: WantedChange,
	{ totalMicros }: AccountNow,
	{ accountCapMicros }: BudgetPolicy,
): boolean {
	if (accountCapMicros === null || toMicros <= fromMicros) return false;
	const after = BigInt(totalMicros) + BigInt(toMicros) - BigInt(fromMicros);
	return after > BigInt(accountCapMicros);
}

/** Share of the day's first total, which is today's without what Lotse moved since. */
function isAboveDay(
	wanted: WantedChange,
	account: AccountNow,
	policy: BudgetPolicy,
): boolean {
	let start = BigInt(account.totalMicros);
	let moved = sizeOf(wanted);
	for (const change of account.past) {
		if (change.day !== account.day) continue;
		start -= BigInt(change.toMicros) - BigInt(change.fromMicros);
		moved += sizeOf(change);
	}
	return moved * 100n > start * BigInt(policy.maxDayPercent);
}

function sizeOf(change: { fromMicros: number; toMicros: number }): bigint {
	const by = BigInt(change.toMicros) - BigInt(change.fromMicros);
	return by < 0n ? -by : by;
}

const dayMs = 86_400_000;

function isCoolingDown(
	budgetId: string,
	account: AccountNow,
	policy: BudgetPolicy,
): boolean {
	return account.past.some(
		(change) =>
			change.budgetId === budgetId &&
			(Date.parse(account.day) - Date.parse(change.day)) / dayMs <
				policy.coolDownDays,
	);
}
