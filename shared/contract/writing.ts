import * as z from "zod";
import {
	defaultGuardPolicy,
	guards,
	onFails,
} from "../language/generation/guard-policy.ts";
import { brief, writingProduct } from "./briefs.ts";
import { otherLanguage } from "./content-language.ts";
import {
	currency,
	day,
	instant,
	memberId,
	money,
	unitId,
	unitSetId,
	writingFeedId,
	writingRunId,
} from "./fields.ts";
import { localised } from "./localised.ts";
import { route } from "./route.ts";
import { unit, unitBounds, unitMetrics, unitTasks } from "./units.ts";

const text = z.string().max(unitBounds.text);
const count = z.int().min(0);

/** Why a text was held back or marked. */
export const objection = z.object({
	guard: z.enum(guards),
	onFail: z.enum(onFails),
	message: localised,
	excerpt: text,
});

/** A text that may be shown: every guard has looked at it. */
export const writtenText = unit
	.pick({
		channel: true,
		text: true,
		citations: true,
		unsupported: true,
		findings: true,
	})
	.extend({
		/** Null where it was not saved. */
		unitId: unitId.nullable(),
		slot: z.string().max(40),
		metrics: unitMetrics,
		flags: z.array(objection).max(20),
	});
export type WrittenText = z.infer<typeof writtenText>;

export const heldBackText = z.object({
	slot: z.string().max(40),
	text,
	objections: z.array(objection).max(20),
});
export type HeldBackText = z.infer<typeof heldBackText>;

/** What tokens cost, as far as prices are known. */
export const tokenCost = z.object({
	/** Of the tokens with a price; null where none of them has one. */
	amount: money.nullable(),
	/** Tokens whose price is not known; they are in no amount. */
	unpricedTokens: count,
});
export type TokenCost = z.infer<typeof tokenCost>;

/** A day's tokens, what is allowed, and by which feature. */
export const tokenMeter = z.object({
	/** UTC. */
	day,
	used: count,
	limit: count,
	cost: tokenCost,
	features: z
		.array(
			z.object({
				feature: z.string().max(40),
				used: count,
				limit: count.nullable(),
				requests: count,
				cost: tokenCost,
			}),
		)
		.max(20),
	/** Newest first. */
	past: z.array(z.object({ day, used: count, cost: tokenCost })).max(31),
	/** Of these 31 days, most used first. */
	models: z
		.array(
			z.object({
				model: z.string().max(120),
				tokensIn: count,
				tokensOut: count,
				/** By each day's price; null where a day has none. */
				cost: money.nullable(),
			}),
		)
		.max(50),
	/** Language models that are connected, in the order they are asked; empty: the embedded writer alone, which uses nothing. */
	connected: z.array(z.string().max(120)).max(10),
});
export type TokenMeter = z.infer<typeof tokenMeter>;

export const writingResult = z.object({
	runId: writingRunId,
	/** Units written together; null where nothing was saved. */
	setId: unitSetId.nullable(),
	task: z.enum(unitTasks),
	texts: z.array(writtenText).max(60),
	heldBack: z.array(heldBackText).max(60),
	/** Left out without a word, because a text like it exists. */
	dropped: count,
	/** Why there are fewer than asked for; null where there are enough. */
	shortfall: localised.nullable(),
	/** What a person should know: a model that failed, a budget used up, a passage left out, a page that competes. */
	notices: z.array(localised).max(20),
	passages: z
		.array(
			z.object({
				id: z.string().max(80),
				sourceId: z.string().max(80),
				title: z.string().max(300),
				url: z.string().max(2_010).nullable(),
				text: z.string().max(unitBounds.text),
			}),
		)
		.max(unitBounds.passages),
	provenance: unit.shape.provenance,
	/** For the page's head, where the channel is a page. */
	markup: z.string().max(2_000).nullable(),
	isFromCache: z.boolean(),
	latencyMs: z.number().min(0),
});
export type WritingResult = z.infer<typeof writingResult>;

export const writeCopy = route({
	id: "writeCopy",
	method: "POST",
	path: "/v1/writing",
	summary:
		"Texts from a brief: grounded in sources, held against every guard, cited and recorded; none is published",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		brief,
		/** Made by the caller, so that an answer lost on the way can be fetched, and asking twice writes once. */
		runId: writingRunId.optional(),
		/** false: nothing becomes a unit. */
		save: z.boolean().default(true),
		/** A version other than the active one. */
		templateVersion: z.int().min(1).optional(),
	}),
	reply: writingResult,
	errors: ["unprocessable", "conflict"],
	bodyBytes: 200_000,
});

export const writingRun = z.object({
	id: writingRunId,
	state: z.enum(["running", "done", "failed"]),
	/** Texts that passed so far, from `after` on; unchecked text never appears here. */
	checked: z.array(z.object({ slot: z.string().max(40), text })).max(60),
	/** To continue from. */
	next: count,
	result: writingResult.nullable(),
	startedAt: instant,
});

export const getWritingRun = route({
	id: "getWritingRun",
	method: "GET",
	path: "/v1/writing/runs/:runId",
	summary:
		"How far a writing is: the texts that have passed every guard so far, and the result once there",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		runId: writingRunId,
		after: z.coerce.number<number | string>().int().min(0).max(60).default(0),
	}),
	reply: writingRun,
	errors: ["not-found"],
});

export const getTokenMeter = route({
	id: "getTokenMeter",
	method: "GET",
	path: "/v1/writing/meter",
	summary: "Tokens used today and in the past 30 days, by feature",
	access: { role: "viewer", scope: "copy" },
	input: z.object({}),
	reply: tokenMeter,
});

const microsPerMillion = z.int().min(0).max(1_000_000_000_000);

/** What a model costs, as the workspace's contract with its provider says. */
export const modelPrice = z.object({
	/** As the provider names it in its answers, with or without the release date behind it. */
	model: z.string().trim().min(1).max(120),
	/** Holds from this day on (UTC), until a later price of the same model. */
	from: day,
	/** For a million tokens sent, and a million answered. */
	inMicros: microsPerMillion,
	outMicros: microsPerMillion,
});

/** Prices in one currency, so that sums mean something. */
export const priceList = z.object({
	currency: currency.default("USD"),
	models: z
		.array(modelPrice)
		.max(50)
		.refine(
			(models) =>
				new Set(models.map(({ model, from }) => `${from} ${model}`)).size ===
				models.length,
		)
		.default([]),
});

/** What may be spent a day, what it costs, and how strict the guards are. */
export const writingSettings = z.object({
	/** Of all features together, a day (UTC). */
	tokensPerDay: z.int().min(0).max(1_000_000_000).default(300_000),
	/** Of one feature; absent: only the whole counts. */
	featureTokensPerDay: z
		.object({
			write: z.int().min(0).max(1_000_000_000).optional(),
			feed: z.int().min(0).max(1_000_000_000).optional(),
			eval: z.int().min(0).max(1_000_000_000).optional(),
		})
		.default({}),
	/** Asks the cheaper model first once its texts pass as often as the premium one's. */
	prefersCheaper: z.boolean().default(false),
	policy: z
		.partialRecord(z.enum(guards), z.enum(onFails))
		.default({ ...defaultGuardPolicy }),
	/** What models cost; a model that is not here has no known price. */
	prices: priceList.prefault({}),
	/** Shows models the workspace's own corrections as examples. */
	usesExamples: z.boolean().default(true),
	/** Languages beside German and English that texts may be translated into; a language model does it. */
	languages: z.array(otherLanguage).max(25).default([]),
	/** Texts of competitors that ours must not resemble. */
	competitors: z.array(z.string().trim().min(1).max(500)).max(200).default([]),
});
export type WritingSettings = z.infer<typeof writingSettings>;

export const getWritingSettings = route({
	id: "getWritingSettings",
	method: "GET",
	path: "/v1/writing/settings",
	summary: "Token budgets, prices, guard policy and competitors' texts",
	access: { role: "viewer", scope: "copy" },
	input: z.object({}),
	reply: writingSettings,
});

export const saveWritingSettings = route({
	id: "saveWritingSettings",
	method: "PUT",
	path: "/v1/writing/settings",
	summary: "Change token budgets, prices, guard policy and competitors' texts",
	access: { role: "admin", scope: null },
	input: writingSettings,
	reply: writingSettings,
	bodyBytes: 200_000,
});

// ------------------------------------------------------------------ feeds

/** Products of one feed job. */
export const mostFeedProducts = 5_000;

export const feedStates = [
	"queued",
	"running",
	"paused",
	"done",
	"failed",
	"cancelled",
] as const;

export const writingFeed = z.object({
	id: writingFeedId,
	name: z.string().max(120),
	task: z.enum(unitTasks),
	state: z.enum(feedStates),
	total: count,
	/** Products looked at, with or without a text. */
	done: count,
	/** Of them without a text. */
	empty: count,
	units: count,
	reason: z.string().max(2_000).nullable(),
	createdBy: memberId,
	createdAt: instant,
	updatedAt: instant,
});
export type WritingFeed = z.infer<typeof writingFeed>;

export const feedItem = z.object({
	position: count,
	product: z.string().max(200),
	state: z.enum(["waiting", "written", "empty"]),
	units: z.array(unitId).max(60),
	/** Why it has no text, or fewer than asked for. */
	reason: localised.nullable(),
});
export type FeedItem = z.infer<typeof feedItem>;

export const startWritingFeed = route({
	id: "startWritingFeed",
	method: "POST",
	path: "/v1/writing/feeds",
	summary: "Write for up to 5,000 products of a feed, one brief for all",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		name: z.string().trim().min(1).max(120),
		brief,
		products: z.array(writingProduct).min(1).max(mostFeedProducts),
	}),
	reply: writingFeed,
	status: 202,
	errors: ["unprocessable"],
	bodyBytes: 8_000_000,
});

export const listWritingFeeds = route({
	id: "listWritingFeeds",
	method: "GET",
	path: "/v1/writing/feeds",
	summary: "The newest feed jobs",
	access: { role: "viewer", scope: "copy" },
	input: z.object({}),
	reply: z.object({ feeds: z.array(writingFeed).max(50) }),
});

export const getWritingFeed = route({
	id: "getWritingFeed",
	method: "GET",
	path: "/v1/writing/feeds/:feedId",
	summary: "How far a feed job is, and what became of each product",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		feedId: writingFeedId,
		after: z.coerce.number<number | string>().int().min(-1).default(-1),
		limit: z.coerce.number<number | string>().int().min(1).max(200).default(50),
	}),
	reply: z.object({ feed: writingFeed, items: z.array(feedItem).max(200) }),
	errors: ["not-found"],
});

export const moveWritingFeed = route({
	id: "moveWritingFeed",
	method: "POST",
	path: "/v1/writing/feeds/:feedId/:action",
	summary: "Pause, resume or cancel a feed job; what was written stays",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		feedId: writingFeedId,
		action: z.enum(["pause", "resume", "cancel"]),
	}),
	reply: writingFeed,
	errors: ["not-found", "conflict"],
});
