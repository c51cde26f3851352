import { expect, it } from "vitest";
import { matchChannel } from "./match-channel.ts";
import { sumByChannel } from "./sum-by-channel.ts";
import { wordsOfType } from "./words-of-type.ts";

const week = (channelType: string, costMicros: number, on = "2026-01-05") => ({
	week: on,
	channelType,
	costMicros,
	conversions: 1,
	conversionsValue: 2,
});

it("adds campaigns of a kind up, week by week, and leaves an unknown kind its own name", () => {
	expect(
		sumByChannel([
			week("SEARCH", 5, "2026-01-12"),
			week("SEARCH", 7),
			week("SEARCH", 3),
			week("LOCAL_SERVICES", 1),
		]),
	).toEqual([
		{
			week: "2026-01-05",
			channel: "local_services",
			costMicros: 1,
			conversions: 1,
			conversionsValue: 2,
		},
		{
			week: "2026-01-05",
			channel: "search",
			costMicros: 10,
			conversions: 2,
			conversionsValue: 4,
		},
		{
			week: "2026-01-12",
			channel: "search",
			costMicros: 5,
			conversions: 1,
			conversionsValue: 2,
		},
	]);
});

it("names each kind so that its campaigns find their channel again", () => {
	const types = Object.keys(wordsOfType);
	const channels = sumByChannel(types.map((type) => week(type, 1))).map(
		({ channel }) => channel,
	);
	for (const channelType of types)
		expect(
			channels.includes(
				matchChannel({ name: "Campaign 7", channelType }, channels) ?? "",
			),
		).toBe(true);
});
