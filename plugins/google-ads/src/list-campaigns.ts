import type { AdCampaign } from "@lotse/shared/contract/ads-accounts.ts";
import * as z from "zod";
import type { AdsAnswer } from "./ads-answer.ts";
import type { AdsClient } from "./ads-client.ts";
import { int64 } from "./int64.ts";
import { queries } from "./queries.ts";
import { searchRows } from "./search-rows.ts";

const campaignRow = z.object({
	campaign: z.object({
		id: z.string(),
		name: z.string(),
		status: z.string(),
		advertisingChannelType: z.string().default("UNSPECIFIED"),
	}),
	campaignBudget: z.object({
		id: z.string(),
		amountMicros: int64.default(0),
		period: z.string().default("DAILY"),
		explicitlyShared: z.boolean().default(false),
		referenceCount: int64.default(1),
	}),
});
const weekRow = z.object({
	campaign: z.object({ id: z.string() }),
	metrics: z.object({
		costMicros: int64.default(0),
		conversions: z.number().default(0),
		conversionsValue: z.number().default(0),
	}),
});
const nothing = { costMicros: 0, conversions: 0, conversionsValue: 0 };

/** Campaigns that are not removed, with the budgets they spend from and their last seven whole days. */
export async function listCampaigns(
	client: AdsClient,
	customerId: string,
): Promise<AdsAnswer<AdCampaign[]>> {
	const [campaigns, weeks] = await Promise.all([
		searchRows(client, customerId, queries.campaigns, campaignRow),
		searchRows(client, customerId, queries.lastWeek, weekRow),
	]);
	if (!campaigns.ok) return campaigns;
	if (!weeks.ok) return weeks;
	const weekOf = new Map(
		weeks.value.map(({ campaign, metrics }) => [campaign.id, metrics]),
	);
	return {
		...campaigns,
		value: campaigns.value.map(({ campaign, campaignBudget: budget }) => ({
			campaignId: campaign.id,
			name: campaign.name,
			channelType: campaign.advertisingChannelType,
			isEnabled: campaign.status === "ENABLED",
			budgetId: budget.id,
			amountMicros: budget.amountMicros,
			isDaily: budget.period === "DAILY",
			isShared: budget.explicitlyShared || budget.referenceCount > 1,
			lastWeek: weekOf.get(campaign.id) ?? nothing,
		})),
	};
}
