import * as z from "zod";
import type { CopyReport } from "../language/analyse-copy.ts";
import type { HeadlineComparison } from "../language/headline/compare-headlines.ts";
import { ad } from "./ads.ts";
import { decision } from "./decisions.ts";
import { route, typed } from "./route.ts";

export const copyChannel = z.enum([
	"google-ads-headline",
	"google-ads-description",
	"google-ads-path",
	"meta-title",
	"meta-description",
	"plain",
]);

/** Longest text a batch looks at; a longer one gets that as its answer, and the others are looked at all the same. UTF-16 code units. */
export const mostBatchCharacters = 20_000;
/** Most texts of a batch. */
export const mostBatchTexts = 1_000;
/** Most bytes of a batch's body, and so the most of one text. */
export const mostBatchBytes = 2_000_000;

const text = z.string().max(mostBatchCharacters);
const batchText = z.string().max(mostBatchBytes);
export const batchTexts = z.array(batchText).min(1).max(mostBatchTexts);
export const textLanguage = z.enum(["de", "en"]);

/** Outline; `language/analyse-copy.ts` is the whole shape. */
export const copyReport = typed<CopyReport>()(
	z.looseObject({ ok: z.boolean() }),
);
export const headlineComparison = typed<HeadlineComparison>()(
	z.looseObject({ ok: z.boolean() }),
);

const clickRate = z
	.object({ value: z.number(), interval: z.tuple([z.number(), z.number()]) })
	.nullable();

export const scoreCopy = route({
	id: "scoreCopy",
	method: "POST",
	path: "/v1/copy/score",
	summary: "Score and check up to 1,000 texts; nothing is stored",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		texts: batchTexts,
		channel: copyChannel.default("plain"),
		language: textLanguage.optional(),
	}),
	reply: z.object({
		reports: z.array(copyReport).max(mostBatchTexts),
		/** Version of the workspace's headline layer that scored as well, see `fetchHeadlineLayer`; null where there is none. */
		layerVersion: z.string().max(60).nullable(),
		/** Of the workspace's style guide the texts were held to; 0: it has none of its own. */
		styleGuideVersion: z.int().min(0),
	}),
	bodyBytes: mostBatchBytes,
});

export const compareCopy = route({
	id: "compareCopy",
	method: "POST",
	path: "/v1/copy/compare",
	summary:
		"Which headline of each pair would more readers choose, with interval and reasons, or an abstention; up to 1,000 pairs, answers in their order",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		pairs: z
			.array(z.object({ a: batchText, b: batchText }))
			.min(1)
			.max(mostBatchTexts),
		language: textLanguage.optional(),
	}),
	reply: z.object({
		comparisons: z.array(headlineComparison).max(mostBatchTexts),
	}),
	bodyBytes: mostBatchBytes,
});

export const findSimilarAds = route({
	id: "findSimilarAds",
	method: "POST",
	path: "/v1/copy/similar",
	summary:
		"The workspace's own ads nearest to a text, with what happened when they ran",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		text: text.min(1),
		limit: z.int().min(1).max(50).default(5),
	}),
	reply: z.object({
		matches: z
			.array(z.object({ ad, similarity: z.number(), clickRate }))
			.max(50),
		embedder: z.string().max(80),
		vectors: z.string().max(80),
	}),
});

export const suggestCopy = route({
	id: "suggestCopy",
	method: "POST",
	path: "/v1/copy/suggestions",
	summary:
		"Texts written from facts and the workspace's own best phrases, each checked and scored before it is shown",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		language: textLanguage,
		channel: copyChannel,
		product: z.string().trim().min(1).max(120),
		facts: z.array(z.string().trim().min(1).max(300)).max(20).default([]),
		count: z.int().min(1).max(15).default(5),
	}),
	reply: z.object({
		suggestions: z.array(z.object({ text, report: copyReport })).max(15),
		/** Texts that were written and held back because a rule forbids them or they do not fit. */
		heldBack: z.int().min(0),
		writer: z.string().max(80),
	}),
	errors: ["unprocessable"],
});

export const proposeCopy = route({
	id: "proposeCopy",
	method: "POST",
	path: "/v1/copy/decisions",
	summary:
		"Turn a new wording into a decision; its evidence is computed here, not taken from the caller",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		title: z.string().trim().min(1).max(200),
		channel: copyChannel,
		current: text.min(1).max(2_000),
		proposed: text.min(1).max(2_000),
	}),
	reply: decision,
	status: 201,
	errors: ["unprocessable"],
});
