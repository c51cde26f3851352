import * as z from "zod";
import type { ReturnLook } from "../trust/limits/judge-return.ts";
import type { ReturnBand } from "../trust/limits/return-band.ts";
import { customerId } from "./ads-accounts.ts";
import { currency, day, decisionId, instant } from "./fields.ts";
import { route, typed } from "./route.ts";

const figure = z.number().min(0);
const micros = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** `trust/limits/return-band.ts` says what each figure means. */
const returnBand = typed<ReturnBand>()(
	z.object({
		from: day,
		to: day,
		weeks: z.int().min(1).max(60),
		returnPerUnit: figure,
		weekCostMicros: micros,
		spread: figure,
		alarm: z.number().min(0).max(1),
		looks: z.array(z.object({ low: figure, high: figure })).max(12),
	}),
);

const returnLook = typed<ReturnLook>()(
	z.object({
		week: z.int().min(1).max(12),
		from: day,
		to: day,
		costMicros: micros,
		value: z.number(),
		expected: figure,
		share: z.number(),
		low: figure,
		high: figure,
		isBelow: z.boolean(),
	}),
);

export const adWatchStates = [
	/** The days before are being read; the band is stated once they are there. */
	"preparing",
	/** There is a band; it is looked at once the change is applied. */
	"open",
	/** Below the band: being taken back by itself. */
	"reverting",
	/** Below the band: taking it back is proposed, a person decides. */
	"proposed",
	/** Taken back by itself. */
	"reverted",
	/** Stayed inside to the end. */
	"held",
	/** No band could be stated; `reason` says why. */
	"none",
] as const;

/** A budget decision under watch: the band stated before it, and what each week after it showed. */
export const adWatch = z.object({
	decisionId,
	customerId,
	currency,
	timeZone: z.string().max(60),
	state: z.enum(adWatchStates),
	/** Why there is no band, or why it was not taken back by itself; in the reader's language, else empty. */
	reason: z.string().max(2_000),
	band: returnBand.nullable(),
	/** One a settled week, in order. */
	looks: z.array(returnLook).max(12),
	/** When it is looked at next; null when it is over. */
	nextLookAt: instant.nullable(),
});
export type AdWatch = z.infer<typeof adWatch>;

/** Whether budget changes go back by themselves, and how long a day is given until its conversions are in. */
export const adGuard = z.object({
	isAutomatic: z.boolean(),
	settleDays: z.int().min(1).max(30),
});
export type AdGuard = z.infer<typeof adGuard>;

export const getAdWatch = route({
	id: "getAdWatch",
	method: "GET",
	path: "/v1/ads/decisions/:decisionId/watch",
	summary:
		"The band the return has to stay in after a budget change, as stated before it, and what the weeks since showed",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({ decisionId }),
	/** Null for a decision that changes no ad budget. */
	reply: z.object({ watch: adWatch.nullable(), guard: adGuard }),
	errors: ["not-found"],
});

export const getAdGuard = route({
	id: "getAdGuard",
	method: "GET",
	path: "/v1/ads/guard",
	summary:
		"Whether a budget change is taken back by itself when the return leaves its band",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({}),
	reply: adGuard,
});

export const setAdGuard = route({
	id: "setAdGuard",
	method: "POST",
	path: "/v1/ads/guard",
	summary:
		"Turn the automatic roll-back of budget changes on or off, and say how many days conversions are waited for",
	access: { role: "admin", scope: null },
	input: adGuard,
	reply: adGuard,
});
