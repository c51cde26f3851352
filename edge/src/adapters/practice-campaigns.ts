import type { AdCampaign } from "@lotse/shared/contract/ads-accounts.ts";

/** A campaign that spends 93 % of its budget, as daily budgets do over a week. */
function campaign(
	number: number,
	name: string,
	channelType: string,
	euros: number,
	returnPerEuro: number,
	more: Partial<AdCampaign> = {},
): AdCampaign {
	const amountMicros = euros * 1_000_000;
	const costMicros = Math.round(amountMicros * 7 * 0.93);
	const conversionsValue = (costMicros / 1_000_000) * returnPerEuro;
	return {
		campaignId: String(20_000_000_000 + number),
		name,
		channelType,
		isEnabled: true,
		budgetId: String(10_000_000_000 + number),
		amountMicros,
		isDaily: true,
		isShared: false,
		lastWeek: {
			costMicros,
			conversions: Math.round(conversionsValue / 38),
			conversionsValue: Math.round(conversionsValue),
		},
		...more,
	};
}

const shared = { budgetId: "10000000099", isShared: true };

/** The chocolate maker's campaigns: enough to meet a limit, a shared budget and a channel no model knows. */
export const practiceCampaigns: readonly AdCampaign[] = [
	campaign(1, "Suche · Marke", "SEARCH", 45, 6.1),
	campaign(2, "Suche · Schokolade online", "SEARCH", 160, 3.4),
	campaign(3, "Suche · Geschenke", "SEARCH", 95, 2.9),
	campaign(4, "Social · Manufakturvideos", "DEMAND_GEN", 120, 1.7),
	campaign(5, "Performance Max · Sortiment", "PERFORMANCE_MAX", 140, 2.6),
	campaign(6, "Display · Ostern", "DISPLAY", 60, 1.1, shared),
	campaign(7, "Display · Advent", "DISPLAY", 60, 1.2, shared),
];
