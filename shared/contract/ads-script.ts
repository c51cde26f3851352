import * as z from "zod";
import { adChange, budgetId, customerId } from "./ads-accounts.ts";
import { decision } from "./decisions.ts";
import { decisionId } from "./fields.ts";
import { route } from "./route.ts";

/** Which way a plan goes: to what was approved, or back to what was. */
export const scriptAction = z.enum(["apply", "revert"]);

/** What the Ads Script found and did with one budget. */
export const scriptOutcome = z.object({
	budgetId,
	/** What the account showed right before; null when the budget is not there. */
	foundMicros: z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
	/** `already`: the account showed the wanted amount before; `uncertain`: it was set, and shows another amount. */
	result: z.enum(["would-set", "set", "already", "left-alone", "uncertain"]),
	reason: z.string().max(500),
});
export type ScriptOutcome = z.infer<typeof scriptOutcome>;

export const reportScriptRun = route({
	id: "reportScriptRun",
	method: "POST",
	path: "/v1/ads/decisions/:decisionId/script-runs",
	summary:
		"The Ads Script says what it previewed, applied or put back, so that decision, trail and rest between changes are true for accounts without API access",
	access: { role: "editor", scope: "ads:script" },
	input: z.object({
		decisionId,
		action: scriptAction,
		isPreview: z.boolean(),
		customerId,
		outcomes: z.array(scriptOutcome).min(1).max(50),
	}),
	reply: z.object({ decision, changes: z.array(adChange).max(50) }),
	errors: ["not-found", "conflict", "unprocessable"],
});
