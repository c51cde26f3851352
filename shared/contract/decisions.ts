import * as z from "zod";
import { day, decisionId, instant, limit, memberId, note } from "./fields.ts";
import { route } from "./route.ts";

/** The four questions the console opens on. */
export const questions = [
	"where-next-euro",
	"which-words",
	"whom-to-win-back",
	"what-moves-brand",
] as const;
export type Question = (typeof questions)[number];

export const decisionStates = [
	"draft",
	"in-review",
	"changes-requested",
	"approved",
	"rejected",
	"applied",
	"reverted",
	"measured",
	"withdrawn",
] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What can be done to a decision; each is one arrow of the state machine in `trust/decision`. */
export const decisionActions = [
	"submit",
	"approve",
	"request-changes",
	"reject",
	"apply",
	"revert",
	"measure",
	"withdraw",
] as const;
export type DecisionAction = (typeof decisionActions)[number];

/** A number with its unit and, unless it is a fact and not an estimate, its interval. */
export const estimate = z.object({
	value: z.number(),
	/** 94 % unless `level` says otherwise; null for a plain fact such as a limit. */
	interval: z.tuple([z.number(), z.number()]).nullable(),
	level: z.number().min(0.5).max(0.999),
	/** Currency code, `probability`, `count`, `currency-per-currency`, … */
	unit: z.string().min(1).max(40),
});
export type Estimate = z.infer<typeof estimate>;

export const evidence = z.object({
	/** causal: what moves the metric; generative: what was proposed from it; predictive: how it will do; measured: what then happened. */
	kind: z.enum(["causal", "generative", "predictive", "measured"]),
	title: z.string().trim().min(1).max(200),
	/** In plain words; null estimate means the evidence abstains, and the words say why. */
	summary: z.string().trim().min(1).max(2_000),
	estimate: estimate.nullable(),
	dataWindow: z.object({ from: day, to: day }).nullable(),
	modelVersion: z.string().max(80),
	codeVersion: z.string().max(80),
});
export type Evidence = z.infer<typeof evidence>;

export const limitOnDecision = z.object({
	name: z.string().trim().min(1).max(120),
	min: z.number().nullable(),
	max: z.number().nullable(),
	unit: z.string().min(1).max(40),
});

/** One line of a proposal: what is, what would be. */
export const change = z.object({
	name: z.string().trim().min(1).max(200),
	from: z.union([z.string().max(2_000), z.number()]),
	to: z.union([z.string().max(2_000), z.number()]),
	unit: z.string().max(40),
});

export const proposal = z.object({
	summary: z.string().trim().min(1).max(2_000),
	changes: z.array(change).min(1).max(200),
});

export const step = z.object({
	/** 1 for the creation, then one more a step. */
	version: z.int().min(1),
	action: z.enum(["create", "add-evidence", ...decisionActions]),
	state: z.enum(decisionStates),
	/** A member, or the service itself where it was allowed to act alone. */
	actor: z.union([memberId, z.literal("system")]),
	actorEmail: z.string().max(254),
	at: instant,
	note: z.string().max(2_000),
});
export type DecisionStep = z.infer<typeof step>;

export const decision = z.object({
	id: decisionId,
	question: z.enum(questions),
	title: z.string().trim().min(1).max(200),
	targetMetric: z.string().trim().min(1).max(120),
	state: z.enum(decisionStates),
	version: z.int().min(1),
	limits: z.array(limitOnDecision).max(100),
	evidence: z.array(evidence).max(50),
	proposal,
	/** What then happened; null until measured. */
	outcome: evidence.nullable(),
	proposedBy: memberId,
	createdAt: instant,
	updatedAt: instant,
	steps: z.array(step).max(200),
});
export type Decision = z.infer<typeof decision>;

/** A decision in a list: without evidence and steps. */
export const decisionSummary = decision.pick({
	id: true,
	question: true,
	title: true,
	targetMetric: true,
	state: true,
	version: true,
	proposedBy: true,
	createdAt: true,
	updatedAt: true,
});
export type DecisionSummary = z.infer<typeof decisionSummary>;

export const listDecisions = route({
	id: "listDecisions",
	method: "GET",
	path: "/v1/decisions",
	summary: "Decisions, newest first",
	access: { role: "viewer", scope: "decisions:read" },
	input: z.object({
		state: z.enum(decisionStates).optional(),
		question: z.enum(questions).optional(),
		before: z.coerce
			.number<number | string>()
			.int()
			.min(0)
			.max(8_640_000_000_000_000)
			.optional(),
		limit,
	}),
	reply: z.object({ decisions: z.array(decisionSummary).max(200) }),
});

export const getDecision = route({
	id: "getDecision",
	method: "GET",
	path: "/v1/decisions/:decisionId",
	summary: "One decision with its evidence and every step taken",
	access: { role: "viewer", scope: "decisions:read" },
	input: z.object({ decisionId }),
	reply: decision,
	errors: ["not-found"],
});

export const createDecision = route({
	id: "createDecision",
	method: "POST",
	path: "/v1/decisions",
	summary: "Start a decision as a draft",
	access: { role: "editor", scope: "decisions:write" },
	input: decision.pick({
		question: true,
		title: true,
		targetMetric: true,
		limits: true,
		evidence: true,
		proposal: true,
	}),
	reply: decision,
	status: 201,
	bodyBytes: 500_000,
});

export const addEvidence = route({
	id: "addEvidence",
	method: "POST",
	path: "/v1/decisions/:decisionId/evidence",
	summary: "Attach evidence to a decision that is still open",
	access: { role: "editor", scope: "decisions:write" },
	input: z.object({ decisionId, version: z.int().min(1), evidence }),
	reply: decision,
	errors: ["not-found", "conflict", "unprocessable"],
});

export const actOnDecision = route({
	id: "actOnDecision",
	method: "POST",
	path: "/v1/decisions/:decisionId/actions",
	summary:
		"Submit, approve, request changes, reject, apply, revert, measure or withdraw; people only",
	access: { role: "editor", scope: null },
	input: z.object({
		decisionId,
		/** The version the person was looking at; anything newer is a conflict. */
		version: z.int().min(1),
		action: z.enum(decisionActions),
		note: note.default(""),
		/** Needed for `measure`. */
		outcome: evidence.optional(),
	}),
	reply: decision,
	errors: ["not-found", "conflict", "own-proposal", "unprocessable"],
});
