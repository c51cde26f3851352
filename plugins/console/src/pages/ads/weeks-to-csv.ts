import type { AccountWeek } from "@lotse/shared/contract/ads-weeks.ts";

export type WeeksTable = {
	/** `week`, a column of cost a channel in units of money, `conversion_value`. */
	readonly csv: string;
	/** Channels that spent anything, in order of their names. */
	readonly channels: readonly string[];
	/** Over all channels, in units of money. */
	readonly cost: number;
	readonly value: number;
};

/**
 * An account's weeks as the table a mix model is made from: a line a week, zero where a channel spent nothing. Null where nothing was
 * spent at all.
 *
 * @param mondays the weeks asked for, oldest first
 * @example weeksToCsv([{ week: "2026-01-05", channel: "search", costMicros: 7_500_000, conversions: 1, conversionsValue: 9 }], ["2026-01-05"])?.csv
 * // "week,search,conversion_value\n2026-01-05,7.5,9\n"
 */
export function weeksToCsv(
	weeks: readonly AccountWeek[],
	mondays: readonly string[],
): WeeksTable | null {
	const spending = weeks.filter(({ costMicros }) => costMicros > 0);
	const channels = [...new Set(spending.map((one) => one.channel))].toSorted();
	if (channels.length === 0) return null;
	const costs = new Map(
		weeks.map((one) => [`${one.week} ${one.channel}`, one.costMicros / 1e6]),
	);
	const worthOf = (monday: string) =>
		weeks
			.filter(({ week }) => week === monday)
			.reduce((sum, { conversionsValue }) => sum + conversionsValue, 0);
	const lines = mondays.map((monday) =>
		[
			monday,
			...channels.map((channel) => cents(costs.get(`${monday} ${channel}`))),
			cents(worthOf(monday)),
		].join(","),
	);
	const header = ["week", ...channels, "conversion_value"].join(",");
	return {
		csv: `${[header, ...lines].join("\n")}\n`,
		channels,
		cost: spending.reduce((sum, { costMicros }) => sum + costMicros / 1e6, 0),
		value: mondays.reduce((sum, monday) => sum + worthOf(monday), 0),
	};
}

function cents(amount = 0): number {
	return Math.round(amount * 100) / 100;
}
