import * as z from "zod";
import type { AdsAnswer } from "./ads-answer.ts";
import type { AdsClient } from "./ads-client.ts";
import { int64 } from "./int64.ts";
import { queries } from "./queries.ts";
import { searchRows } from "./search-rows.ts";

const weekRow = z.object({
	segments: z.object({ week: z.string() }),
	campaign: z.object({ advertisingChannelType: z.string().default("UNKNOWN") }),
	metrics: z
		.object({
			costMicros: int64.default(0),
			conversions: z.number().default(0),
			conversionsValue: z.number().default(0),
		})
		.prefault({}),
});

type Week = {
	week: string;
	channelType: string;
	costMicros: number;
	conversions: number;
	conversionsValue: number;
};

/** Whole weeks by kind of campaign: what all campaigns of a kind spent and brought together, Mondays as the account's time zone has them. */
export async function readWeeks(
	client: AdsClient,
	customerId: string,
	from: string,
	to: string,
): Promise<AdsAnswer<Week[]>> {
	const query = queries.weeksOf(from, to);
	const read = await searchRows(client, customerId, query, weekRow);
	if (!read.ok) return read;
	const weeks = new Map<string, Week>();
	for (const { segments, campaign, metrics } of read.value) {
		const { week } = segments;
		const { advertisingChannelType: channelType } = campaign;
		const key = `${week} ${channelType}`;
		const sum = weeks.get(key) ?? {
			week,
			channelType,
			costMicros: 0,
			conversions: 0,
			conversionsValue: 0,
		};
		weeks.set(key, {
			...sum,
			costMicros: sum.costMicros + metrics.costMicros,
			conversions: sum.conversions + metrics.conversions,
			conversionsValue: sum.conversionsValue + metrics.conversionsValue,
		});
	}
	return { ...read, value: [...weeks.values()] };
}
