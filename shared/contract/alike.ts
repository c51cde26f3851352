import * as z from "zod";
import { ad } from "./ads.ts";
import { route } from "./route.ts";

const place = z.int().min(0).max(999);

export const findAlikeCopy = route({
	id: "findAlikeCopy",
	method: "POST",
	path: "/v1/copy/alike",
	summary:
		"Which of up to 1,000 texts copy each other or compete for the same readers, among themselves and with the workspace's own ads; nothing is stored",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		/** Of one kind: headlines with headlines, pages with pages. */
		texts: z.array(z.string().max(20_000)).min(1).max(1_000),
		/** Also against the 1,000 own ads shown most. */
		withAds: z.boolean().default(true),
	}),
	reply: z.object({
		pairs: z
			.array(
				z.object({
					/** Place of a text in the request. */
					a: place,
					/** The other text: its place in the request, or an ad of one's own. */
					b: z.union([place, ad]),
					/** `copy`: nearly the same wording; `same-intent`: other wording, found by the same words. */
					kind: z.enum(["copy", "same-intent"]),
					overlap: z.number(),
					intent: z.number(),
					shared: z.array(z.string().max(20_000)).max(20),
				}),
			)
			.max(500),
	}),
	bodyBytes: 2_000_000,
});
