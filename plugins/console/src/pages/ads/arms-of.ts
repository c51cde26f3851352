import type { PacedArm } from "@lotse/shared/causal/bandit/pace-budget.ts";
import type {
	AdCampaign,
	AdReportRow,
} from "@lotse/shared/contract/ads-accounts.ts";

/**
 * Campaigns as the arms of a bandit: today's budget as the plan, and what each day of the report cost and brought. Only campaigns that run
 * on a daily budget of their own take part, since the others cannot be steered.
 *
 * A conversion counts what conversions of the campaign were worth on average; without any it counts the account's average.
 *
 * @returns money in units, each arm with its budget
 */
export function armsOf(
	campaigns: readonly AdCampaign[],
	rows: readonly (AdReportRow & { readonly day: string })[],
): (PacedArm & { budgetId: string })[] {
	const worth = worthOf(rows) ?? 1;
	return campaigns
		.filter(
			({ isDaily, isShared, isEnabled }) => isDaily && isEnabled && !isShared,
		)
		.map(({ campaignId, budgetId, name, amountMicros }) => {
			const own = rows
				.filter(({ entityId }) => entityId === campaignId)
				.toSorted((a, b) => (a.day < b.day ? -1 : 1));
			return {
				budgetId,
				name,
				planned: amountMicros / 1e6,
				valuePerConversion: worthOf(own) ?? worth,
				days: own.map(({ costMicros, conversions }) => ({
					spend: costMicros / 1e6,
					conversions,
				})),
			};
		});
}

/** What a conversion was worth on average; null where there was none, or none with a value. */
function worthOf(rows: readonly AdReportRow[]): number | null {
	const conversions = rows.reduce((sum, row) => sum + row.conversions, 0);
	const value = rows.reduce((sum, row) => sum + row.conversionsValue, 0);
	return conversions > 0 && value > 0 ? value / conversions : null;
}
