import * as z from "zod";
import type { ReductionCheck } from "../language/pricing/check-reduction.ts";
import { currency } from "./fields.ts";
import { route, typed } from "./route.ts";

/** Years 1970 to 2200, epoch ms UTC. */
const moment = z.int().min(0).max(7_258_118_400_000);
const amountMicros = z.int().min(0).max(1_000_000_000_000_000);

export const checkPriceReduction = route({
	id: "checkPriceReduction",
	method: "POST",
	path: "/v1/copy/price-check",
	summary:
		"Hold the announcement of a price reduction against the prices of the 30 days before (PAngV § 11); nothing is stored",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		text: z.string().max(20_000),
		/** Of one article in one sales channel. */
		history: z.object({
			/** `changes`: a price holds until the next; `daily`: one a day, a day without one is unknown. */
			kind: z.enum(["changes", "daily"]),
			points: z
				.array(
					z.object({
						at: moment,
						/** Total price; null: not on sale from then on. */
						amountMicros: amountMicros.nullable(),
					}),
				)
				.min(1)
				.max(5_000),
		}),
		/** When the reduced price begins to be asked. */
		reductionStart: moment,
		currency,
		/** The reduced price; left out: the history's at that moment. */
		priceMicros: amountMicros.optional(),
		/** Left out: the workspace's. */
		zone: z.string().min(1).max(60).optional(),
		/** § 11 (2): when the first step of an uninterrupted reduction began. */
		progressiveSince: moment.optional(),
		/** The goods were first sold when the history begins. */
		isNew: z.boolean().default(false),
		/** § 11 (4). */
		exempt: z.enum(["individual", "perishable"]).optional(),
	}),
	reply: z.object({
		check: typed<ReductionCheck>()(z.looseObject({ ok: z.boolean() })),
	}),
	bodyBytes: 500_000,
});
