import type { AdCampaign } from "@lotse/shared/contract/ads-accounts.ts";
import { eq } from "drizzle-orm";
import type { AdPlatform, AdResult, Random } from "../ports.ts";
import { openDatabase } from "./d1-store/database.ts";
import { practiceBudget } from "./d1-store/schema/ads-account-tables.ts";
import { practiceCampaigns } from "./practice-campaigns.ts";
import { practiceChanges } from "./practice-changes.ts";
import { practiceDay } from "./practice-day.ts";
import { practiceLevel } from "./practice-level.ts";
import { systemClock } from "./system-clock.ts";

const managerId = "1000000000";
const customerId = "1000000001";
/** A second account of the group, in which nothing runs. */
const emptyId = "1000000002";
const own = {
	currency: "EUR",
	timeZone: "Europe/Berlin",
	isManager: false,
	loginCustomerId: managerId,
} as const;
const dayMs = 86_400_000;
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
	const today = () => new Date(systemClock.now()).toISOString().slice(0, 10);
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
					...own,
					customerId: managerId,
					name: "Kakaohafen Gruppe (Übungskonto · practice account)",
					isManager: true,
					loginCustomerId: null,
				},
				{
					...own,
					customerId,
					name: "Kakaohafen (Übungskonto · practice account)",
				},
				{
					...own,
					customerId: emptyId,
					name: "Kakaohafen Outlet (Übungskonto · practice account)",
				},
			]),
		async listCampaigns(asked) {
			if (asked === emptyId) return done([]);
			if (asked !== customerId) return unknownAccount();
			const set = await amounts();
			return done(
				practiceCampaigns.map((campaign) =>
					withAmount(campaign, set.get(campaign.budgetId)),
				),
			);
		},
		async readReportDay(asked, report, day) {
			if (asked !== customerId && asked !== emptyId) return unknownAccount();
			if (report === "changes" && asked === customerId)
				return done({
					accountCostMicros: null,
					...practiceChanges(day, today()),
				});
			if (report !== "campaigns" || asked === emptyId)
				return done({
					rows: [],
					accountCostMicros: report === "changes" ? null : 0,
				});
			const rows = practiceCampaigns.map((campaign) => {
				const { costMicros, ...figures } = figuresOf(campaign, day, today());
				return {
					entityId: campaign.campaignId,
					label: campaign.name,
					impressions: Math.round(costMicros / 12_000),
					clicks: Math.round(costMicros / 600_000),
					costMicros,
					...figures,
				};
			});
			const accountCostMicros = rows.reduce(
				(sum, row) => sum + row.costMicros,
				0,
			);
			return done({ rows, accountCostMicros });
		},
		async listAudiences(asked) {
			if (asked !== customerId) return unknownAccount();
			return done([
				{ userListId: "77", name: "Stammkundschaft (Übung)", size: 1_200 },
				{ userListId: "78", name: "Newsletter (Übung)", size: null },
			]);
		},
		async readWeeks(asked, from, to) {
			if (asked === emptyId) return done([]);
			if (asked !== customerId) return unknownAccount();
			return done(
				practiceCampaigns.flatMap((campaign) =>
					mondays(from, to).map((week) => ({
						week,
						channelType: campaign.channelType,
						...sumOf(daysFrom(week, 7), campaign, today()),
					})),
				),
			);
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

/** What a campaign did on a day: its usual day, by how the day was and how much was spent in those weeks. */
function figuresOf(
	{ campaignId, lastWeek }: AdCampaign,
	day: string,
	today: string,
) {
	const { spend, yield: brought } = practiceDay(campaignId, day);
	const level = practiceLevel(campaignId, day, today);
	const share = (spend * brought * level.brings) / 7;
	return {
		costMicros: Math.round((lastWeek.costMicros / 7) * spend * level.spends),
		conversions: lastWeek.conversions * share,
		conversionsValue: lastWeek.conversionsValue * share,
	};
}

function sumOf(days: readonly string[], campaign: AdCampaign, today: string) {
	const sum = { costMicros: 0, conversions: 0, conversionsValue: 0 };
	for (const day of days) {
		const figures = figuresOf(campaign, day, today);
		sum.costMicros += figures.costMicros;
		sum.conversions += figures.conversions;
		sum.conversionsValue += figures.conversionsValue;
	}
	return sum;
}

function daysFrom(day: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) =>
		new Date(Date.parse(day) + index * dayMs).toISOString().slice(0, 10),
	);
}

function mondays(from: string, to: string): string[] {
	const weeks = (Date.parse(to) - Date.parse(from) + dayMs) / (7 * dayMs);
	return daysFrom(from, 7 * weeks).filter((_, index) => index % 7 === 0);
}
