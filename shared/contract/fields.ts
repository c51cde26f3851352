import * as z from "zod";

/** Fields that many resources share, each with its bound. */
const prefixed = (prefix: string) =>
	z
		.string()
		.regex(new RegExp(`^${prefix}_[a-z0-9]{20}$`))
		.meta({ description: `Identifier with the prefix ${prefix}_` });

export const workspaceId = prefixed("wsp");
export const memberId = prefixed("mbr");
export const tokenId = prefixed("tok");
export const decisionId = prefixed("dec");
export const datasetId = prefixed("dat");
export const modelId = prefixed("mod");
export const jobId = prefixed("job");
export const adId = prefixed("adt");
export const adConnectionId = prefixed("acn");
export const adChangeId = prefixed("adc");
export const sourceId = prefixed("src");
export const passageId = prefixed("psg");
export const unitId = prefixed("unt");
export const unitSetId = prefixed("set");
export const writingRunId = prefixed("wrn");
export const writingFeedId = prefixed("wfd");
export const publicationId = prefixed("pub");
export const wordpressSiteId = prefixed("wps");
export const evalRunId = prefixed("evr");

export const email = z.email().max(254);
export const name = z.string().trim().min(1).max(120);
export const note = z.string().trim().max(2_000);
/** Epoch milliseconds, UTC. */
export const instant = z.int().min(0).max(8_640_000_000_000_000);
/** A calendar day, `2026-11-22`. */
export const day = z.iso.date();
/** ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/);
/** Money in millionths of the currency unit, with its currency. */
export const money = z.object({
	amountMicros: z
		.int()
		.min(-Number.MAX_SAFE_INTEGER)
		.max(Number.MAX_SAFE_INTEGER),
	currency,
});
export type Money = z.infer<typeof money>;
export const probability = z.number().min(0).max(1);

/** Page size in a query string. */
export const limit = z.coerce
	.number<number | string>()
	.int()
	.min(1)
	.max(200)
	.default(50);
export const empty = z.object({});
/** For replies that carry nothing but success. */
export const done = z.object({ done: z.literal(true) });
