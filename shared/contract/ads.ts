import * as z from "zod";
import { adId, limit, money } from "./fields.ts";
import { route } from "./route.ts";

/** An ad text that ran, with what happened. */
export const ad = z.object({
	id: adId,
	text: z.string().trim().min(1).max(500),
	channel: z.enum(["google-ads-headline", "google-ads-description", "other"]),
	language: z.enum(["de", "en"]),
	impressions: z.int().min(0).max(1_000_000_000_000),
	clicks: z.int().min(0).max(1_000_000_000_000),
	cost: money.nullable(),
});
export type Ad = z.infer<typeof ad>;

export const importAds = route({
	id: "importAds",
	method: "POST",
	path: "/v1/ads",
	summary:
		"Import up to 2,000 ad texts with impressions and clicks; the same text, channel and language is updated",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		ads: z
			.array(
				ad.omit({ id: true }).refine((row) => row.clicks <= row.impressions, {
					path: ["clicks"],
					message: "clicks-exceed-impressions",
				}),
			)
			.min(1)
			.max(2_000),
	}),
	reply: z.object({ imported: z.int().min(0) }),
	bodyBytes: 2_000_000,
});

export const listAds = route({
	id: "listAds",
	method: "GET",
	path: "/v1/ads",
	summary:
		"The workspace's ad texts, most impressions first, each with its click rate's interval",
	access: { role: "viewer", scope: "copy" },
	input: z.object({ limit }),
	reply: z.object({
		ads: z
			.array(
				z.object({
					ad,
					/** Clicks per impression with the 95 % Wilson interval; null without impressions. */
					clickRate: z
						.object({
							value: z.number(),
							interval: z.tuple([z.number(), z.number()]),
						})
						.nullable(),
				}),
			)
			.max(200),
	}),
});
