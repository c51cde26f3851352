import type { AccountWeek } from "@lotse/shared/contract/ads-weeks.ts";
import type { AdWeek } from "../../ports.ts";
import { wordsOfType } from "./words-of-type.ts";

/**
 * A platform's weeks under the short names of its kinds of campaign, so that a model made from them is found again for its campaigns
 * (`match-channel.ts`); kinds with the same name are added up.
 *
 * @example sumByChannel([{ week: "2026-01-05", channelType: "PERFORMANCE_MAX", costMicros: 7, conversions: 1, conversionsValue: 9 }])
 * // [{ week: "2026-01-05", channel: "pmax", costMicros: 7, conversions: 1, conversionsValue: 9 }]
 */
export function sumByChannel(weeks: readonly AdWeek[]): AccountWeek[] {
	const sums = new Map<string, AccountWeek>();
	for (const { week, channelType, ...figures } of weeks) {
		const [known] = wordsOfType[channelType] ?? [];
		const channel = known ?? channelType.toLowerCase().slice(0, 60);
		const key = `${week} ${channel}`;
		const sum = sums.get(key);
		sums.set(
			key,
			sum === undefined
				? { week, channel, ...figures }
				: {
						...sum,
						costMicros: sum.costMicros + figures.costMicros,
						conversions: sum.conversions + figures.conversions,
						conversionsValue: sum.conversionsValue + figures.conversionsValue,
					},
		);
	}
	return [...sums.values()].toSorted((a, b) =>
		`${a.week} ${a.channel}` < `${b.week} ${b.channel}` ? -1 : 1,
	);
}
