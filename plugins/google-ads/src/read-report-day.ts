import type {
	AdReport,
	AdReportRow,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { AccountBudgetChange } from "@lotse/shared/contract/ads-changes.ts";
import * as z from "zod";
import type { AdsAnswer } from "./ads-answer.ts";
import type { AdsClient } from "./ads-client.ts";
import { int64 } from "./int64.ts";
import { queries } from "./queries.ts";
import { searchRows } from "./search-rows.ts";

const metrics = z
	.object({
		impressions: int64.default(0),
		clicks: int64.default(0),
		costMicros: int64.default(0),
		conversions: z.number().default(0),
		conversionsValue: z.number().default(0),
	})
	.prefault({});
const campaignRow = z.object({
	campaign: z.object({ id: z.string(), name: z.string().default("") }),
	metrics,
});
const assetRow = z.object({
	adGroupAdAssetView: z.object({
		resourceName: z.string(),
		fieldType: z.string().default(""),
	}),
	asset: z
		.object({
			name: z.string().default(""),
			textAsset: z.object({ text: z.string().default("") }).optional(),
		})
		.prefault({}),
	metrics,
});
/** Of whatever was changed, the amount of a daily budget; everything else is left at Google. */
const changedBudget = z
	.object({
		campaignBudget: z.object({ amountMicros: int64.nullish() }).default({}),
	})
	.prefault({});
const changeRow = z.object({
	changeEvent: z.object({
		resourceName: z.string(),
		changeDateTime: z.string().default(""),
		clientType: z.string().default(""),
		changeResourceType: z.string().default(""),
		resourceChangeOperation: z.string().default(""),
		changeResourceName: z.string().default(""),
		userEmail: z.string().default(""),
		oldResource: changedBudget,
		newResource: changedBudget,
	}),
});
const none = {
	impressions: 0,
	clicks: 0,
	costMicros: 0,
	conversions: 0,
	conversionsValue: 0,
};

/**
 * One day of a report, with the account's own cost of that day to compare with. Days are those of the account's time zone. Of changes
 * the lines say what kind of program made them; who it was is told for amounts of budgets alone, where a team has to know whom to ask.
 */
export async function readReportDay(
	client: AdsClient,
	customerId: string,
	report: AdReport,
	day: string,
): Promise<
	AdsAnswer<{
		rows: AdReportRow[];
		accountCostMicros: number | null;
		budgetChanges?: AccountBudgetChange[];
	}>
> {
	if (report === "changes") {
		const query = queries.changesOf(day);
		const read = await searchRows(client, customerId, query, changeRow);
		if (!read.ok) return read;
		const rows = read.value.map(({ changeEvent: change }) => ({
			...none,
			entityId: change.resourceName.slice(-300),
			label: [
				change.changeDateTime,
				change.resourceChangeOperation,
				change.changeResourceType,
				change.clientType,
			].join(" · "),
		}));
		const budgetChanges = read.value.flatMap(budgetChangeOf);
		return { ...read, value: { rows, accountCostMicros: null, budgetChanges } };
	}
	const total = await searchRows(
		client,
		customerId,
		queries.accountOf(day),
		z.object({ metrics }),
	);
	if (!total.ok) return total;
	const accountCostMicros = total.value.reduce(
		(sum, row) => sum + row.metrics.costMicros,
		0,
	);
	if (report === "campaigns") {
		const query = queries.campaignsOf(day);
		const read = await searchRows(client, customerId, query, campaignRow);
		if (!read.ok) return read;
		const rows = read.value.map(({ campaign, metrics: figures }) => ({
			...figures,
			entityId: campaign.id,
			label: campaign.name.slice(0, 500),
		}));
		return { ...read, value: { rows, accountCostMicros } };
	}
	const query = queries.assetsOf(day);
	const read = await searchRows(client, customerId, query, assetRow);
	if (!read.ok) return read;
	const rows = read.value.map(
		({ adGroupAdAssetView: view, asset, metrics: figures }) => ({
			...figures,
			entityId: view.resourceName.slice(-300),
			label: `${view.fieldType} · ${asset.textAsset?.text ?? asset.name}`.slice(
				0,
				500,
			),
		}),
	);
	return { ...read, value: { rows, accountCostMicros } };
}

/** The change of an amount that an event tells; nothing for events about anything else. */
function budgetChangeOf({
	changeEvent: event,
}: z.infer<typeof changeRow>): AccountBudgetChange[] {
	const id = /\/campaignBudgets\/(\d{1,19})$/.exec(
		event.changeResourceName,
	)?.[1];
	const fromMicros = event.oldResource.campaignBudget.amountMicros ?? null;
	const toMicros = event.newResource.campaignBudget.amountMicros ?? null;
	if (id === undefined || toMicros === null || fromMicros === toMicros)
		return [];
	return [
		{
			budgetId: id,
			at: event.changeDateTime.slice(0, 40),
			through: event.clientType.slice(0, 60),
			by: event.userEmail.slice(0, 320),
			fromMicros,
			toMicros,
		},
	];
}
