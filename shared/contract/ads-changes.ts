import * as z from "zod";
import { budgetId, customerId } from "./ads-accounts.ts";
import { currency, day } from "./fields.ts";
import { route } from "./route.ts";

const amountMicros = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** One change of a daily budget as the platform's own history tells it, whoever made it. */
export const accountBudgetChange = z.object({
	budgetId,
	/** Day and time in the account's time zone, as the platform writes it: `2026-01-05 10:11:12`. */
	at: z.string().max(40),
	/** The platform's word for how it was made: `GOOGLE_ADS_WEB_CLIENT`, `GOOGLE_ADS_API`, … New words may come. */
	through: z.string().max(60),
	/** The address of whoever made it; empty where the platform names nobody. */
	by: z.string().max(320),
	/** Amounts a day; null where the platform does not tell, as for a budget that is new. */
	fromMicros: amountMicros.nullable(),
	toMicros: amountMicros.nullable(),
});
export type AccountBudgetChange = z.infer<typeof accountBudgetChange>;

export const listAccountBudgetChanges = route({
	id: "listAccountBudgetChanges",
	method: "GET",
	path: "/v1/ads/accounts/:customerId/budget-changes",
	summary:
		"Changes of budgets as the account's own history tells them, with who made them, from the days of the report “changes” that were read",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({ customerId, from: day, to: day }),
	reply: z.object({
		currency,
		timeZone: z.string().max(60),
		/** Days whose history was read; nothing is known of the others. */
		days: z.array(day).max(31),
		changes: z.array(accountBudgetChange.extend({ day })).max(5_000),
	}),
	errors: ["not-found", "unprocessable"],
	personal: "team",
});
