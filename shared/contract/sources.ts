import * as z from "zod";
import {
	done,
	instant,
	limit,
	memberId,
	passageId,
	sourceId,
} from "./fields.ts";
import { localised } from "./localised.ts";
import { mostPassageCharacters, passageLanguage } from "./passages.ts";
import { route } from "./route.ts";

/** What a source is made from. */
export const sourceKind = z.enum([
	"page",
	"html",
	"pdf",
	"docx",
	"markdown",
	"text",
	"feed",
	"copy",
	"approved",
]);
export type SourceKind = z.infer<typeof sourceKind>;

/** `ready`: its passages are found; `failed`: it never gave any; `paused`: it did, but its page is gone or asks for a sign-in now. */
export const sourceState = z.enum(["ready", "failed", "paused"]);
export type SourceState = z.infer<typeof sourceState>;

/** Why reading a source gave nothing, or nothing new. */
export const sourceProblemCodes = [
	"address-not-allowed",
	"robots-disallow",
	"not-found",
	"sign-in-page",
	"refused",
	"service-error",
	"timed-out",
	"unreachable",
	"too-many-redirects",
	"too-large",
	"type-not-supported",
	"no-text",
	"encrypted",
	"broken-file",
	"no-products",
] as const;
export const sourceProblemCode = z.enum(sourceProblemCodes);
export type SourceProblemCode = z.infer<typeof sourceProblemCode>;

/** Longest text kept of one source, in UTF-16 code units; what lies beyond is cut and said. */
export const mostSourceCharacters = 500_000;
/** Largest file or page, in bytes. */
export const mostSourceBytes = 2_000_000;
/** Most sources of a workspace. */
export const mostSources = 2_000;

const licence = z.string().trim().max(200);
const owner = z.string().trim().max(200);
const product = z.string().trim().max(120);
const market = z.string().trim().max(60);

/** Where facts come from: a page, a file, a feed, a pasted text, the workspace's own ads (`copy`) or its approved texts. */
export const source = z.object({
	id: sourceId,
	kind: sourceKind,
	title: z.string().max(300),
	url: z.string().max(2_000).nullable(),
	fileName: z.string().max(300).nullable(),
	state: sourceState,
	/** The last reading's trouble, in words; null where it went well. */
	problem: z
		.object({
			code: sourceProblemCode,
			at: instant,
			message: localised,
			fix: localised,
		})
		.nullable(),
	/** Of most of its text. */
	language: passageLanguage,
	/** Under which terms it may be used; empty: not said. */
	licence,
	/** Who answers for it; empty: not said. */
	owner,
	/** Empty: about no product, or about many. */
	product,
	/** Empty: every market. */
	market,
	/** From this instant on it is not used any more; null: no end. */
	validUntil: instant.nullable(),
	/** Of the kept text. */
	characters: z.int().min(0).max(mostSourceCharacters),
	/** Whether the text was longer than what is kept. */
	isCut: z.boolean(),
	passages: z.int().min(0),
	/** Passages that look like orders to a machine and that nobody has released. */
	withheld: z.int().min(0),
	/** Pieces of personal data taken out before anything was stored. */
	redactions: z.int().min(0),
	createdBy: memberId,
	createdAt: instant,
	/** Last time it was read, well or not. */
	readAt: instant,
	/** When a page is read again by itself; null for what cannot be. */
	nextReadAt: instant.nullable(),
});
export type Source = z.infer<typeof source>;

/** What people say of a source. */
const terms = {
	licence: licence.default(""),
	owner: owner.default(""),
	product: product.default(""),
	market: market.default(""),
	validUntil: instant.nullable().default(null),
};
const title = z.string().trim().max(300);

export const addSourcePage = route({
	id: "addSourcePage",
	method: "POST",
	path: "/v1/knowledge/sources/pages",
	summary:
		"Read a page and keep its text as a source; a page that gives none is kept with what is wrong with it",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		url: z.string().trim().min(1).max(2_000),
		/** Left out or empty: the page's own. */
		title: title.default(""),
		...terms,
	}),
	reply: z.object({ source }),
	status: 201,
	errors: ["unprocessable"],
	rate: "strict",
});

export const addSourceFile = route({
	id: "addSourceFile",
	method: "POST",
	path: "/v1/knowledge/sources/files",
	summary:
		"Keep a file's text as a source: PDF, DOCX, Markdown, HTML, plain text, or a product feed (Google Merchant XML or TSV, Shopify CSV or JSON)",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		fileName: z.string().trim().min(1).max(300),
		/** The file's bytes in base64. */
		content: z
			.base64()
			.min(1)
			.max(Math.ceil(mostSourceBytes / 3) * 4),
		title: title.default(""),
		...terms,
	}),
	reply: z.object({ source }),
	status: 201,
	errors: ["unprocessable"],
	bodyBytes: 3_000_000,
});

export const addSourceText = route({
	id: "addSourceText",
	method: "POST",
	path: "/v1/knowledge/sources/texts",
	summary: "Keep a pasted text, plain or Markdown, as a source",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		title: title.min(1),
		text: z.string().trim().min(1).max(mostSourceCharacters),
		format: z.enum(["text", "markdown"]).default("text"),
		...terms,
	}),
	reply: z.object({ source }),
	status: 201,
	errors: ["unprocessable"],
	bodyBytes: 3_000_000,
});

export const addSourceCopy = route({
	id: "addSourceCopy",
	method: "POST",
	path: "/v1/knowledge/sources/copy",
	summary:
		"Keep the workspace's own ads, those with most impressions first, or its approved texts as a source; once more: brings it up to date. An approved text is one only while it stands: withdrawn, expired or revised it goes at once",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		from: z.enum(["ads", "units"]).default("ads"),
		title: title.default(""),
		...terms,
	}),
	reply: z.object({ source }),
	status: 201,
	errors: ["unprocessable"],
});

export const listSources = route({
	id: "listSources",
	method: "GET",
	path: "/v1/knowledge/sources",
	summary: "The workspace's sources, newest first",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		limit,
		before: z.coerce.number<number | string>().int().min(0).optional(),
	}),
	reply: z.object({
		sources: z.array(source).max(200),
		/** Of all of them. */
		total: z.int().min(0),
	}),
});

const placed = z.object({
	id: passageId,
	position: z.int().min(0),
	heading: z.string().max(300),
	text: z.string().max(mostPassageCharacters),
	start: z.int().min(0),
	end: z.int().min(0),
	language: passageLanguage,
	/** What the screening for hidden orders found. */
	screening: z.object({
		verdict: z.enum(["clear", "suspicious", "injection"]),
		injection: z.number().min(0).max(1),
	}),
	/** Withheld from retrieval until somebody releases it. */
	isWithheld: z.boolean(),
	releasedBy: memberId.nullable(),
	releasedAt: instant.nullable(),
});
export type PlacedPassage = z.infer<typeof placed>;

export const getSource = route({
	id: "getSource",
	method: "GET",
	path: "/v1/knowledge/sources/:sourceId",
	summary: "A source with its passages in order, or only those withheld",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		sourceId,
		limit,
		/** Passages from this position on. */
		from: z.coerce.number<number | string>().int().min(0).default(0),
		only: z.enum(["all", "withheld"]).default("all"),
	}),
	reply: z.object({ source, passages: z.array(placed).max(200) }),
	errors: ["not-found"],
});

export const updateSource = route({
	id: "updateSource",
	method: "PATCH",
	path: "/v1/knowledge/sources/:sourceId",
	summary: "Change what is said of a source; what is left out stays",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		sourceId,
		title: title.min(1).optional(),
		licence: licence.optional(),
		owner: owner.optional(),
		product: product.optional(),
		market: market.optional(),
		validUntil: instant.nullable().optional(),
	}),
	reply: z.object({ source }),
	errors: ["not-found"],
});

export const readSourceAgain = route({
	id: "readSourceAgain",
	method: "POST",
	path: "/v1/knowledge/sources/:sourceId/read",
	summary:
		"Read a page, the workspace's ads or its approved texts again now; unchanged text keeps its passages",
	access: { role: "editor", scope: "copy" },
	input: z.object({ sourceId }),
	reply: z.object({ source, isChanged: z.boolean() }),
	errors: ["not-found", "unprocessable", "conflict"],
	rate: "strict",
});

export const removeSource = route({
	id: "removeSource",
	method: "DELETE",
	path: "/v1/knowledge/sources/:sourceId",
	summary: "Delete a source with its text and passages",
	access: { role: "editor", scope: "copy" },
	input: z.object({ sourceId }),
	reply: done,
	errors: ["not-found"],
});

export const releasePassage = route({
	id: "releasePassage",
	method: "POST",
	path: "/v1/knowledge/passages/:passageId/release",
	summary:
		"Let a withheld passage be used for writing, or withhold it again; needs someone who may approve",
	access: { role: "approver", scope: null },
	input: z.object({ passageId, isReleased: z.boolean() }),
	reply: done,
	errors: ["not-found", "unprocessable"],
});
