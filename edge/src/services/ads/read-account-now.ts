import type {
	AdAccount,
	AdCampaign,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { BudgetPolicy } from "@lotse/shared/trust/limits/budget-policy.ts";
import type {
	AccountNow,
	PastChange,
} from "@lotse/shared/trust/limits/check-budget-change.ts";
import type { Ports, StoredAdChange } from "../../ports.ts";
import { dayInZone } from "../day-in-zone.ts";

const dayMs = 86_400_000;

/**
 * An account as the limits see it: today there, all budgets in use, and what Lotse changed as far back as the rest reaches.
 *
 * @param exceptId a change that is being tried again does not count against itself
 */
export async function readAccountNow(
	ports: Ports,
	workspaceId: string,
	account: AdAccount,
	campaigns: readonly AdCampaign[],
	policy: BudgetPolicy,
	exceptId?: string,
): Promise<AccountNow> {
	const now = ports.clock.now();
	const since = now - (policy.coolDownDays + 2) * dayMs;
	const { adChanges } = ports.store.of(workspaceId);
	const past = await adChanges.past(account.customerId, since);
	return {
		currency: account.currency,
		day: dayInZone(now, account.timeZone),
		totalMicros: totalOf(campaigns),
		past: past.filter(({ id }) => id !== exceptId).flatMap(movesOf),
	};
}

/** A change that was undone moved the budget twice. */
function movesOf(change: StoredAdChange): PastChange[] {
	const { budgetId, fromMicros, toMicros, appliedDay, revertedDay } = change;
	const moves: PastChange[] = [];
	if (appliedDay !== null)
		moves.push({ budgetId, fromMicros, toMicros, day: appliedDay });
	if (revertedDay !== null)
		moves.push({
			budgetId,
			fromMicros: toMicros,
			toMicros: fromMicros,
			day: revertedDay,
		});
	return moves;
}

/** Each daily budget that an enabled campaign spends from, once. */
function totalOf(campaigns: readonly AdCampaign[]): number {
	const budgets = new Map(
		campaigns
			.filter(({ isEnabled, isDaily }) => isEnabled && isDaily)
			.map(({ budgetId, amountMicros }) => [budgetId, amountMicros]),
	);
	return [...budgets.values()].reduce((sum, amount) => sum + amount, 0);
}
