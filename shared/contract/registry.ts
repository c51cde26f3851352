import * as z from "zod";
import type { ColumnDrift } from "../learning/drift/judge-drift.ts";
import type { FairnessReport } from "../learning/registry/judge-slices.ts";
import { modelStages } from "../learning/registry/model-stage.ts";
import { mostCanaryShare } from "../learning/registry/move-model.ts";
import { day, empty, instant, modelId, note } from "./fields.ts";
import { job } from "./jobs.ts";
import { localised } from "./localised.ts";
import { route, typed } from "./route.ts";

/** What a registered model answers: who stays away, or what customers are worth. */
export const registeredKinds = ["churn", "clv"] as const;
export type RegisteredKind = (typeof registeredKinds)[number];
const kind = z.enum(registeredKinds);

const figure = z.object({
	name: z.string().max(60),
	value: z.number(),
	low: z.number().nullable(),
	high: z.number().nullable(),
});
export type RegisteredFigure = z.infer<typeof figure>;

export const registeredModel = z.object({
	id: modelId,
	kind,
	stage: z.enum(modelStages),
	/** Of the customers it answers for. */
	share: z.number().min(0).max(1),
	/** Counts up with each activation of its kind; 0: it never was active. */
	activation: z.int().min(0),
	/** Whether its evaluation lets it answer for anyone. */
	mayAnswer: z.boolean(),
	/** A member, or `system`. */
	owner: z.string().max(40),
	trainedAt: instant,
	/** When it was last held against newer data. */
	reviewedAt: instant,
	/** Days of orders it learnt from, and the last day of its check. */
	from: day,
	to: day,
	checkedTo: day,
	customers: z.int().min(0),
	horizonDays: z.int().min(1),
	features: z.array(z.string().max(60)).max(50),
	parameters: z.array(figure).max(40),
	/** Each with its 95 % interval where it has one. */
	metrics: z.array(figure).max(40),
	/** What the gate says. */
	verdict: localised,
	card: localised,
	warnings: z.array(localised).max(20),
	/** Null where there are no groups to compare. */
	fairness: typed<FairnessReport>()(
		z.looseObject({ slices: z.array(z.unknown()).max(24), words: localised }),
	).nullable(),
});
export type RegisteredModel = z.infer<typeof registeredModel>;

export const registryStep = z.object({
	number: z.int().min(1),
	kind,
	modelId,
	to: z.enum([...modelStages, "rollback"]),
	share: z.number().min(0).max(1),
	actor: z.string().max(40),
	at: instant,
	note: z.string().max(2_000),
});
export type RegistryStep = z.infer<typeof registryStep>;

export const listRegistry = route({
	id: "listRegistry",
	method: "GET",
	path: "/v1/registry",
	summary:
		"Models of customers with their stage, check, fairness and card, and the newest steps",
	access: { role: "viewer", scope: "events:read" },
	input: empty,
	reply: z.object({
		models: z.array(registeredModel).max(100),
		steps: z.array(registryStep).max(50),
	}),
});

export const trainModel = route({
	id: "trainModel",
	method: "POST",
	path: "/v1/registry/train",
	summary:
		"Learn from the orders there are; the model is checked on a later time against average, regression and the active model, and registered as a candidate. A job: its result is the model's id",
	access: { role: "editor", scope: "events:write" },
	personal: "marketing",
	input: z.object({
		kind,
		/** How far it looks ahead. */
		horizonDays: z.int().min(14).max(365).default(90),
	}),
	reply: job,
	status: 202,
	rate: "strict",
});

export const moveRegisteredModel = route({
	id: "moveRegisteredModel",
	method: "POST",
	path: "/v1/registry/:modelId/move",
	summary:
		"Move a model to another stage; who answers for customers must have passed its check",
	access: { role: "approver", scope: "events:write" },
	input: z.object({
		modelId,
		to: z.enum(["shadow", "canary", "active", "retired"]),
		/** For a canary alone: of the customers. */
		share: z.number().min(0.01).max(mostCanaryShare).default(0.1),
		note: note.default(""),
	}),
	reply: z.object({ models: z.array(registeredModel).max(100) }),
	errors: ["not-found", "unprocessable", "conflict"],
});

export const rollBackModel = route({
	id: "rollBackModel",
	method: "POST",
	path: "/v1/registry/rollback",
	summary:
		"Put the active model of a kind away and bring back the one before it",
	access: { role: "approver", scope: "events:write" },
	input: z.object({ kind, note: note.default("") }),
	reply: z.object({ models: z.array(registeredModel).max(100) }),
	errors: ["unprocessable", "conflict"],
});

export const getModelDrift = route({
	id: "getModelDrift",
	method: "GET",
	path: "/v1/registry/:modelId/drift",
	summary:
		"Whether customers today still look like those a model learnt from, and whether its probabilities moved; in words",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({ modelId }),
	reply: z.object({
		verdict: z.enum(["no-drift", "watch", "drift"]),
		words: localised,
		columns: z
			.array(
				typed<Pick<ColumnDrift, "column" | "verdict" | "words" | "effect">>()(
					z.object({
						column: z.string().max(60),
						verdict: z.enum(["no-drift", "watch", "drift"]),
						words: localised,
						effect: z.number(),
					}),
				),
			)
			.max(30),
		reference: z.int().min(0),
		current: z.int().min(0),
	}),
	errors: ["not-found", "unprocessable"],
});
