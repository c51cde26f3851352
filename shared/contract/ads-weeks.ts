import * as z from "zod";
import { customerId } from "./ads-accounts.ts";
import { currency, day } from "./fields.ts";
import { route } from "./route.ts";

/** What one kind of campaign spent and brought in one week of an account. */
export const accountWeek = z.object({
	/** Its Monday, account's time zone. */
	week: day,
	/** A short name for the kind of campaign, as a column of a data set would have it: `search`, `pmax`, … */
	channel: z.string().min(1).max(60),
	costMicros: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
	conversions: z.number(),
	/** What the platform credits itself with, in the account's currency. */
	conversionsValue: z.number(),
});
export type AccountWeek = z.infer<typeof accountWeek>;

export const mostWeeksAtOnce = 26;

export const readAccountWeeks = route({
	id: "readAccountWeeks",
	method: "GET",
	path: "/v1/ads/accounts/:customerId/weeks",
	summary:
		"Whole past weeks of an account by kind of campaign, read from the platform now, for a first mix model; a part at a time",
	access: { role: "editor", scope: "budget:read" },
	input: z.object({
		customerId,
		/** A Monday. */
		from: day,
		weeks: z.coerce
			.number<number | string>()
			.int()
			.min(1)
			.max(mostWeeksAtOnce)
			.default(mostWeeksAtOnce),
	}),
	reply: z.object({
		weeks: z.array(accountWeek).max(1_000),
		currency,
		timeZone: z.string().max(60),
	}),
	errors: ["not-found", "unprocessable"],
});
