import * as z from "zod";
import type { CopyChannel } from "../language/copy-channel.ts";
import type { Finding } from "../language/rules/finding.ts";
import {
	instant,
	limit,
	memberId,
	money,
	publicationId,
	unitId,
	unitSetId,
} from "./fields.ts";
import { localised } from "./localised.ts";
import { route, typed } from "./route.ts";

/** Bounds of a unit, in one place: what is longer is cut or refused before it becomes one. */
export const unitBounds = {
	text: 20_000,
	citations: 200,
	unsupported: 100,
	findings: 100,
	passages: 40,
	examples: 4,
	passageText: 4_000,
	prompt: 20_000,
	comments: 100,
	publications: 20,
	steps: 200,
	/** Units saved, moved or exported in one call. */
	batch: 500,
} as const;

/** What was asked of the writer. */
export const unitTasks = [
	"ad-variants",
	"rewrite",
	"product-description",
	"attributes",
	"localisation",
	"seo-outline",
	"structured-data",
	"hreflang",
	"alt-text",
	"subject-line",
	"meta-tags",
	"social-post",
] as const;
export type UnitTask = (typeof unitTasks)[number];

/** Where the text is to stand. */
export const unitChannels = [
	"google-ads-headline",
	"google-ads-description",
	"google-ads-path",
	"meta-title",
	"meta-description",
	"product-text",
	"email-subject",
	"social-post",
	"alt-text",
	"page",
	"structured-data",
] as const;
export type UnitChannel = (typeof unitChannels)[number];

/** Whose rules and width hold there. */
export const copyChannelOfUnit: {
	readonly [channel in UnitChannel]: CopyChannel;
} = {
	"google-ads-headline": "google-ads-headline",
	"google-ads-description": "google-ads-description",
	"google-ads-path": "google-ads-path",
	"meta-title": "meta-title",
	"meta-description": "meta-description",
	"product-text": "plain",
	"email-subject": "plain",
	"social-post": "plain",
	"alt-text": "plain",
	page: "plain",
	"structured-data": "plain",
};

export const unitStates = [
	"draft",
	"checked",
	"in-review",
	"changes-requested",
	"approved",
	"published",
	"expired",
	"withdrawn",
] as const;
export type UnitState = (typeof unitStates)[number];

/** What people do to a unit; each is one arrow of the state machine in `trust/unit`. */
export const unitActions = [
	"revise",
	"submit",
	"approve",
	"request-changes",
	"reject",
	"withdraw",
] as const;
export type UnitAction = (typeof unitActions)[number];

/** What people do, and what the service does on their behalf. */
export const unitMoves = [
	...unitActions,
	"publish",
	"take-back",
	"expire",
] as const;

const fraction = z.number().min(0).max(1);
/** UTF-16 offset. */
const offset = z.int().min(0).max(2_000_000);
const reason = z.string().max(2_000);
const reference = z.string().min(1).max(80);

/** A span of the text and the span of the passage it rests on. */
export const citation = z.object({
	start: offset,
	end: offset,
	passageId: reference,
	sourceId: reference,
	/** Offsets within the passage's text. */
	quoteStart: offset,
	quoteEnd: offset,
	/** How well the passage carries the statement, 0 to 1. */
	support: fraction,
});
export type Citation = z.infer<typeof citation>;

export const unsupportedSpan = z.object({
	start: offset,
	end: offset,
	reason: localised,
});

/** Null: not measured, or nothing to measure. */
export const unitMetrics = z.object({
	citationRate: fraction.nullable(),
	entityCoverage: fraction.nullable(),
	factualSupport: fraction.nullable(),
	/** The formula's name and value, as `language/readability` gives it. */
	readability: z
		.object({ formula: z.string().max(60), value: z.number() })
		.nullable(),
});
export type UnitMetrics = z.infer<typeof unitMetrics>;

export const provenance = z.object({
	templateId: z.string().min(1).max(80),
	templateVersion: z.int().min(1),
	/** The driver that wrote, `template-writer` or a provider's name. */
	writer: z.string().min(1).max(80),
	model: z.string().min(1).max(120),
	temperature: z.number().min(0).max(2).nullable(),
	/** SHA-256 of the canonical request, lowercase hex. */
	fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
	/** What the model was given, personal data replaced; null where no prompt was made. */
	prompt: z.string().max(unitBounds.prompt).nullable(),
	passages: z
		.array(
			z.object({
				id: reference,
				sourceId: reference,
				hash: z.string().max(64),
				text: z.string().max(unitBounds.passageText),
			}),
		)
		.max(unitBounds.passages),
	/** Rules and style guide the text was held to. */
	rulePackVersion: z.string().max(120),
	/** Of the whole writing this text came from, with all its texts. */
	tokensIn: z.int().min(0),
	tokensOut: z.int().min(0),
	/** The same in money, by the workspace's prices of that day; null where the model's price is not known. */
	cost: money.nullable(),
	/** Corrected texts the model was shown; absent in records older than that. */
	examples: z.array(unitId).max(unitBounds.examples).optional(),
	latencyMs: z.number().min(0),
	/** IPTC digital source type; null where a person wrote it. */
	digitalSourceType: z
		.enum([
			"trainedAlgorithmicMedia",
			"compositeWithTrainedAlgorithmicMedia",
			"algorithmicMedia",
		])
		.nullable(),
	/** The words a channel or law asks for beside the text; null where none are. */
	disclosure: z.string().max(500).nullable(),
});
export type Provenance = z.infer<typeof provenance>;

/** Outline; `language/rules/finding.ts` is the whole shape. */
const finding = typed<Finding>()(
	z.looseObject({ ruleId: z.string().max(200), start: offset, end: offset }),
);

export const unitComment = z.object({
	/** Counts up from 1 within the unit. */
	number: z.int().min(1),
	/** A flag says that something is wrong with the text; it becomes an eval case. */
	kind: z.enum(["comment", "flag"]),
	/** On whose behalf. */
	voice: z.enum(["editor", "legal", "reader"]),
	text: z.string().min(1).max(2_000),
	by: memberId,
	/** Empty once the member was removed. */
	byEmail: z.string().max(254),
	at: instant,
});
export type UnitComment = z.infer<typeof unitComment>;

export const publicationTargets = [
	"field",
	"wordpress",
	"google-ads-editor",
	"shopify",
] as const;
export type PublicationTarget = (typeof publicationTargets)[number];

/** Where an approved text went. */
export const publication = z.object({
	id: publicationId,
	target: z.enum(publicationTargets),
	/** The place in the reader's words, such as `https://shop.example/?p=12 · title`. */
	place: z.string().max(500),
	at: instant,
	by: memberId,
	text: z.string().max(unitBounds.text),
	/** What stood there before, and what a roll-back brings back; null where that is not known. */
	previousText: z.string().max(200_000).nullable(),
	/** When it was taken back; null while it stands. */
	undoneAt: instant.nullable(),
});
export type Publication = z.infer<typeof publication>;

/** One step somebody took, or the service on their behalf. */
export const unitStep = z.object({
	/** 1 for the creation, then one more a step. */
	version: z.int().min(1),
	move: z.enum(["create", ...unitMoves]),
	state: z.enum(unitStates),
	/** A member, or the service itself. */
	actor: z.union([memberId, z.literal("system")]),
	/** Empty once the member was removed. */
	actorEmail: z.string().max(254),
	at: instant,
	reason,
});
export type UnitStep = z.infer<typeof unitStep>;

export const unit = z.object({
	id: unitId,
	/** Units written together. */
	setId: unitSetId,
	/** Place among them, in the order they are read: headlines before descriptions. */
	position: z.int().min(0),
	task: z.enum(unitTasks),
	channel: z.enum(unitChannels),
	/** BCP 47, `de`, `en-GB`. */
	language: z
		.string()
		.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
		.max(35),
	/** ISO 3166 country; null for all. */
	market: z
		.string()
		.regex(/^[A-Z]{2}$/)
		.nullable(),
	product: z.string().max(200).nullable(),
	text: z.string().min(1).max(unitBounds.text),
	/** As the writer wrote it; people may revise `text`. */
	writtenText: z.string().min(1).max(unitBounds.text),
	/** What it rewrites, translates or replaces; null where there was nothing. */
	sourceText: z.string().max(unitBounds.text).nullable(),
	citations: z.array(citation).max(unitBounds.citations),
	unsupported: z.array(unsupportedSpan).max(unitBounds.unsupported),
	findings: z.array(finding).max(unitBounds.findings),
	metrics: unitMetrics,
	provenance,
	state: z.enum(unitStates),
	version: z.int().min(1),
	createdBy: memberId,
	/** Who wrote `text` as it is: the creator, or whoever revised it last. */
	textBy: memberId,
	assignee: memberId.nullable(),
	/** Of the last approval or refusal; null before one. */
	reviewer: memberId.nullable(),
	/** Why it is in its state, where someone or something gave a reason. */
	reason: reason.nullable(),
	/** From then on it is not to be published, and what is published counts as expired. */
	expiresAt: instant.nullable(),
	createdAt: instant,
	updatedAt: instant,
	publications: z.array(publication).max(unitBounds.publications),
	comments: z.array(unitComment).max(unitBounds.comments),
	steps: z.array(unitStep).max(unitBounds.steps),
});
export type Unit = z.infer<typeof unit>;

/** What a writer hands over; `services/save-units.ts` makes units of them. */
export type UnitDraft = Pick<
	Unit,
	| "setId"
	| "task"
	| "channel"
	| "language"
	| "market"
	| "product"
	| "text"
	| "sourceText"
	| "citations"
	| "unsupported"
	| "findings"
	| "metrics"
	| "provenance"
	| "expiresAt"
> & {
	/** `checked` where every guardrail has looked at it and none blocks. */
	readonly state: "draft" | "checked";
};

/** A unit in a list. */
export const unitSummary = unit.pick({
	id: true,
	setId: true,
	position: true,
	task: true,
	channel: true,
	language: true,
	market: true,
	product: true,
	text: true,
	metrics: true,
	state: true,
	version: true,
	createdBy: true,
	textBy: true,
	assignee: true,
	reviewer: true,
	reason: true,
	expiresAt: true,
	createdAt: true,
	updatedAt: true,
});
export type UnitSummary = z.infer<typeof unitSummary>;

export const listUnits = route({
	id: "listUnits",
	method: "GET",
	path: "/v1/units",
	summary:
		"Written texts, newest set first and each set in its order, and how many are in each state",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		state: z.enum(unitStates).optional(),
		setId: unitSetId.optional(),
		channel: z.enum(unitChannels).optional(),
		assignee: memberId.optional(),
		/** Continues after this unit. */
		after: unitId.optional(),
		limit,
	}),
	reply: z.object({
		units: z.array(unitSummary).max(200),
		/** States nothing is in are left out. */
		counts: z
			.array(z.object({ state: z.enum(unitStates), count: z.int().min(0) }))
			.max(unitStates.length),
	}),
});

export const getUnit = route({
	id: "getUnit",
	method: "GET",
	path: "/v1/units/:unitId",
	summary:
		"One text with its record: prompt, template, model, passages, rules, scores, cost, reviewer, comments, where it was published",
	access: { role: "viewer", scope: "copy" },
	input: z.object({ unitId }),
	reply: unit,
	errors: ["not-found"],
});
