import type { AdReportRow } from "@lotse/shared/contract/ads-accounts.ts";
import type { AccountBudgetChange } from "@lotse/shared/contract/ads-changes.ts";
import { practiceCampaigns } from "./practice-campaigns.ts";

const dayMs = 86_400_000;
/** Somebody lowers a budget every twenty days and raises it again two days later. */
const every = 20;
const lasting = 2;
const changed = { campaign: 2, shareLower: 0.9 };

/**
 * The invented account's own history of a day: a colleague who turns a budget down before a weekend and up again after it. Told once both
 * have happened, so that the history always ends at the amount the account shows.
 */
export function practiceChanges(
	day: string,
	today: string,
): { rows: AdReportRow[]; budgetChanges: AccountBudgetChange[] } {
	const campaign = practiceCampaigns[changed.campaign];
	const place = (Date.parse(day) / dayMs) % every;
	const isUp = place === lasting;
	const upAt = Date.parse(day) + (isUp ? 0 : lasting * dayMs);
	if (!campaign || (place !== 0 && !isUp) || upAt >= Date.parse(today))
		return { rows: [], budgetChanges: [] };
	const { amountMicros, budgetId } = campaign;
	const lower = Math.round(amountMicros * changed.shareLower);
	const at = `${day} ${isUp ? "08:41:07" : "16:12:30"}`;
	const through = "GOOGLE_ADS_WEB_CLIENT";
	return {
		rows: [
			{
				entityId: `practice-change-${day}`,
				label: `${at} · UPDATE · CAMPAIGN_BUDGET · ${through}`,
				impressions: 0,
				clicks: 0,
				costMicros: 0,
				conversions: 0,
				conversionsValue: 0,
			},
		],
		budgetChanges: [
			{
				budgetId,
				at,
				through,
				by: "colleague@kakaohafen.example",
				fromMicros: isUp ? lower : amountMicros,
				toMicros: isUp ? amountMicros : lower,
			},
		],
	};
}
