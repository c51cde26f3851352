import type { AdCampaign } from "@lotse/shared/contract/ads-accounts.ts";
import { eq } from "drizzle-orm";
import type { AdPlatform, AdResult, Random } from "../ports.ts";
import { openDatabase } from "./d1-store/database.ts";
import { practiceBudget } from "./d1-store/schema/ads-account-tables.ts";
import { practiceCampaigns } from "./practice-campaigns.ts";
import { practiceDay } from "./practice-day.ts";

const customerId = "1000000001";
const centMicros = 10_000;
/** As Google does, so that a slip shows here: no budget below one unit of money a day. */
const leastMicros = 1_000_000;

/**
 * An invented ad account that answers like a real one: it keeps its budgets, refuses what Google refuses, and numbers its requests.
 * Nothing it does costs anything or leaves the service.
 */
export function practiceAds(
	binding: D1Database,
	random: Random,
	workspaceId: string,
): AdPlatform {
	const { query, write, batch } = openDatabase(binding);
	const requestId = () =>
		`practice-${[...random.bytes(8)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
	const done = <T>(value: T): AdResult<T> => ({
		ok: true,
		value,
		requestId: requestId(),
	});
	const refused = (code: string, de: string, en: string): AdResult<never> => ({
		ok: false,
		failure: {
			code,
			message: { de, en },
			isUncertain: false,
			requestId: requestId(),
		},
	});
	const unknownAccount = () =>
		refused(
			"CUSTOMER_NOT_FOUND",
			"Dieses Konto gibt es nicht.",
			"There is no such account.",
		);
	const amounts = async () => {
		const rows = await query
			.select()
			.from(practiceBudget)
			.where(eq(practiceBudget.workspaceId, workspaceId));
		return new Map(rows.map((row) => [row.budgetId, row.amountMicros]));
	};
	return {
		listAccounts: async () =>
			done([
				{
					customerId,
					name: "Kakaohafen (Übungskonto · practice account)",
					currency: "EUR",
					timeZone: "Europe/Berlin",
					isManager: false,
					loginCustomerId: null,
				},
			]),
		async listCampaigns(asked) {
			if (asked !== customerId) return unknownAccount();
			const set = await amounts();
			return done(
				practiceCampaigns.map((campaign) =>
					withAmount(campaign, set.get(campaign.budgetId)),
				),
			);
		},
		async readReportDay(asked, report, day) {
			if (asked !== customerId) return unknownAccount();
			if (report !== "campaigns")
				return done({
					rows: [],
					accountCostMicros: report === "assets" ? 0 : null,
				});
			const rows = practiceCampaigns.map(({ campaignId, name, lastWeek }) => {
				const { spend, yield: brought } = practiceDay(campaignId, day);
				const costMicros = Math.round((lastWeek.costMicros / 7) * spend);
				return {
					entityId: campaignId,
					label: name,
					impressions: Math.round(costMicros / 12_000),
					clicks: Math.round(costMicros / 600_000),
					costMicros,
					conversions: (lastWeek.conversions / 7) * spend * brought,
					conversionsValue: (lastWeek.conversionsValue / 7) * spend * brought,
				};
			});
			const accountCostMicros = rows.reduce(
				(sum, row) => sum + row.costMicros,
				0,
			);
			return done({ rows, accountCostMicros });
		},
		async sendAudience({ customerId: asked }, { members }) {
			if (asked !== customerId) return unknownAccount();
			if (members.length === 0)
				return refused(
					"EMPTY_LIST",
					"Die Liste ist leer.",
					"The list is empty.",
				);
			return { ok: true, value: null, requestId: requestId() };
		},
		mostConversions: 2_000,
		async reportConversions({ customerId: asked }, { events }) {
			const index = events.findIndex(({ value }) => value.amountMicros < 0);
			const failed =
				asked === customerId
					? refused(
							"INVALID_CONVERSION_VALUE",
							"Der Wert eines Kaufs darf nicht negativ sein.",
							"The value of a purchase must not be negative.",
						)
					: unknownAccount();
			if (failed.ok || (asked === customerId && index < 0))
				return { ok: true, requestId: requestId() };
			return { ...failed, index: index < 0 ? null : index };
		},
		async setBudget(asked, { budgetId, amountMicros, isDryRun }) {
			if (asked !== customerId) return unknownAccount();
			if (!practiceCampaigns.some((one) => one.budgetId === budgetId))
				return refused(
					"RESOURCE_NOT_FOUND",
					"Dieses Budget gibt es nicht.",
					"There is no such budget.",
				);
			if (amountMicros % centMicros !== 0)
				return refused(
					"NON_MULTIPLE_OF_MINIMUM_CURRENCY_UNIT",
					"Der Betrag muss auf ganze Cent lauten.",
					"The amount has to be in whole cents.",
				);
			if (amountMicros < leastMicros)
				return refused(
					"BUDGET_BELOW_PER_DAY_MINIMUM",
					"Weniger als 1 € am Tag nimmt das Konto nicht an.",
					"The account takes no less than €1 a day.",
				);
			if (!isDryRun)
				await batch([
					write(
						query
							.insert(practiceBudget)
							.values({ workspaceId, budgetId, amountMicros })
							.onConflictDoUpdate({
								target: [practiceBudget.workspaceId, practiceBudget.budgetId],
								set: { amountMicros },
							}),
					),
				]);
			return done(null);
		},
	};
}

function withAmount(campaign: AdCampaign, amountMicros: number | undefined) {
	return {
		...campaign,
		...(amountMicros === undefined ? {} : { amountMicros }),
	};
}
