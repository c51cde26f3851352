import * as z from "zod";
import type { PacedBudget } from "../causal/bandit/pace-budget.ts";
import type { BudgetSuggestion } from "../causal/budget/budget-suggestion.ts";
import type { WeighedTests } from "../causal/budget/weigh-tests.ts";
import type { MmmModel } from "../causal/mmm/mmm-model.ts";
import type { MmmBacktest } from "../causal/mmm/mmm-results.ts";
import type { MmmSpec } from "../causal/mmm/mmm-spec.ts";
import { decision } from "./decisions.ts";
import {
	datasetId,
	day,
	empty,
	instant,
	jobId,
	modelId,
	name,
} from "./fields.ts";
import { job } from "./jobs.ts";
import { localised } from "./localised.ts";
import { route, typed } from "./route.ts";

const column = z.string().min(1).max(120);

const count = (most: number) => z.int().min(0).max(most);

/** A number for all members of a family, a list in their order, or a number by name. */
const priorNumber = z.union([
	z.number(),
	z.array(z.number()).min(1).max(100),
	z.record(column, z.number()),
]);

/** A distribution by PyMC's name and parameters; `causal/mmm/read-prior.ts` knows which go together. */
const prior = z.strictObject({
	dist: z.string().max(40).exactOptional(),
	kind: z.string().max(40).exactOptional(),
	mu: priorNumber.exactOptional(),
	sigma: priorNumber.exactOptional(),
	alpha: priorNumber.exactOptional(),
	beta: priorNumber.exactOptional(),
	lam: priorNumber.exactOptional(),
	nu: priorNumber.exactOptional(),
	b: priorNumber.exactOptional(),
	lower: priorNumber.exactOptional(),
	upper: priorNumber.exactOptional(),
	shape: priorNumber.exactOptional(),
	rate: priorNumber.exactOptional(),
	scale: priorNumber.exactOptional(),
});

const trend = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("none") }),
	z.strictObject({ kind: z.literal("linear") }),
	z.strictObject({
		kind: z.literal("piecewise"),
		changepoints: z.int().min(1).max(20),
	}),
	z.strictObject({ kind: z.literal("knots"), knots: z.int().min(2).max(60) }),
]);

const liftTest = z.strictObject({
	channel: column,
	x: z.number().min(0).max(1e15),
	deltaX: z.number().min(-1e15).max(1e15),
	deltaY: z.number().min(-1e15).max(1e15),
	sigma: z.number().positive().max(1e15),
	weeks: z.int().min(1).max(104).exactOptional(),
	geo: column.exactOptional(),
});

/** Which columns mean what; `causal/mmm/mmm-spec.ts` holds the meaning of every key. */
export const mmmSpec = typed<MmmSpec>()(
	z.strictObject({
		date: column,
		target: column,
		channels: z.array(column).min(1).max(30),
		controls: z.array(column).max(30).exactOptional(),
		geo: column.exactOptional(),
		population: column.exactOptional(),
		spend: z.record(column, column).exactOptional(),
		reach: z
			.record(column, z.strictObject({ reach: column, frequency: column }))
			.exactOptional(),
		organic: z.array(column).max(30).exactOptional(),
		signs: z.record(column, z.enum(["positive", "negative"])).exactOptional(),
		seasonality: z
			.strictObject({
				yearly: count(10).exactOptional(),
				monthly: count(3).exactOptional(),
				holidays: z
					.enum(["DE", "AT", "CH", "FR", "GB", "US", "IT", "ES", "NL"])
					.exactOptional(),
			})
			.exactOptional(),
		trend: trend.exactOptional(),
		adstock: z
			.strictObject({
				kind: z.enum([
					"geometric",
					"delayed",
					"binomial",
					"weibull_pdf",
					"weibull_cdf",
					"none",
				]),
				maxLag: z.int().min(1).max(26).exactOptional(),
			})
			.exactOptional(),
		saturation: z
			.strictObject({
				kind: z.enum([
					"logistic",
					"hill",
					"michaelis_menten",
					"tanh",
					"root",
					"none",
				]),
			})
			.exactOptional(),
		order: z.enum(["adstock_first", "saturation_first"]).exactOptional(),
		noise: z.enum(["normal", "student_t"]).exactOptional(),
		priors: z
			.record(z.string().min(1).max(200), prior)
			.refine((priors) => Object.keys(priors).length <= 200)
			.exactOptional(),
		liftTests: z.array(liftTest).max(50).exactOptional(),
		window: z
			.strictObject({ from: day.exactOptional(), to: day.exactOptional() })
			.exactOptional(),
		currency: z
			.string()
			.regex(/^[A-Z]{3}$/)
			.exactOptional(),
	}),
);

export const dataset = z.object({
	id: datasetId,
	name,
	weeks: z.int().min(1),
	from: day,
	to: day,
	channels: z.array(column).max(30),
	createdAt: instant,
});
export type Dataset = z.infer<typeof dataset>;

/** How the chocolate maker's truth compares, for simulated data only. */
export const simulatedTruth = z.object({
	channels: z
		.array(
			z.object({ name: column, contribution: z.number(), roas: z.number() }),
		)
		.max(30),
});

export type SimulatedTruth = z.infer<typeof simulatedTruth>;

export const modelSummary = z.object({
	id: modelId,
	datasetId,
	name,
	version: z.string().max(80),
	from: day,
	to: day,
	weeks: z.int(),
	advice: z.enum(["given", "withheld"]),
	headline: localised,
	createdAt: instant,
});
export type ModelSummary = z.infer<typeof modelSummary>;

/** Runtime check of the outline; `causal/mmm/mmm-model.ts` is the whole shape. */
export const mmmModel = typed<MmmModel>()(
	z.looseObject({
		kind: z.literal("mmm"),
		version: z.literal(1),
		codeVersion: z.string(),
		parameters: z.array(z.string()),
		draws: z.array(z.array(z.number())),
	}),
);
export const mmmBacktest = typed<MmmBacktest>()(
	z.looseObject({
		origins: z.array(z.looseObject({ trainedTo: day })),
		relativeError: z.number(),
		coverage: z.number(),
		weeks: z.int(),
	}),
);
export const budgetSuggestion = typed<BudgetSuggestion>()(
	z.looseObject({
		kind: z.literal("budget-suggestion"),
		version: z.literal(1),
		total: z.number(),
		pBetter: z.number(),
		channels: z.array(
			z.looseObject({ channel: z.string(), suggested: z.number() }),
		),
	}),
);

export const weighedTests = typed<WeighedTests>()(
	z.looseObject({
		regret: z.looseObject({ mean: z.number() }),
		tests: z
			.array(z.looseObject({ channel: z.string(), value: z.number() }))
			.max(30),
		weeks: z.int(),
	}),
);

const money = z.number().min(0).max(1e12);

/** A weekly budget question in currency units; a channel without a limit gets today's spend ±30 %. */
export const budgetQuestion = z.object({
	modelId,
	total: money.exactOptional(),
	/** Instead of a total: as much as still brings this. */
	target: z
		.strictObject({
			kind: z.enum(["roas", "marginal_roas", "cpa"]),
			value: z.number().min(0).max(1e12),
		})
		.exactOptional(),
	limits: z
		.record(
			column,
			z.object({
				min: money,
				max: money,
				/** Most contacts a week of a person reached, where the model knows reach and frequency. */
				frequencyCap: z.number().min(1).max(1_000).exactOptional(),
			}),
		)
		.exactOptional(),
	groups: z
		.array(
			z.strictObject({
				name,
				channels: z.array(column).max(30),
				min: money.exactOptional(),
				max: money.exactOptional(),
			}),
		)
		.max(15)
		.exactOptional(),
	/** Largest change of a channel a week as a share of the larger of its two ends. */
	maxStep: z.number().min(0).max(1).exactOptional(),
});

export const createDataset = route({
	id: "createDataset",
	method: "POST",
	path: "/v1/datasets",
	summary:
		"Store a CSV of weekly spend and results with the meaning of its columns; every problem is named with its fix",
	access: { role: "editor", scope: "budget:write" },
	input: z.object({
		name,
		csv: z.string().min(1).max(1_500_000),
		spec: mmmSpec,
	}),
	reply: z.object({ dataset, warnings: z.array(localised).max(200) }),
	status: 201,
	errors: ["unprocessable"],
	bodyBytes: 2_000_000,
});

export const listDatasets = route({
	id: "listDatasets",
	method: "GET",
	path: "/v1/datasets",
	summary: "The workspace's datasets, newest first",
	access: { role: "viewer", scope: "budget:read" },
	input: empty,
	reply: z.object({ datasets: z.array(dataset).max(200) }),
});

export const getDataset = route({
	id: "getDataset",
	method: "GET",
	path: "/v1/datasets/:datasetId",
	summary: "A dataset with its CSV and spec",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({ datasetId }),
	reply: z.object({ dataset, csv: z.string(), spec: mmmSpec }),
	errors: ["not-found"],
});

export const startFit = route({
	id: "startFit",
	method: "POST",
	path: "/v1/fits",
	summary: "Fit a media-mix model to a dataset, as a job",
	access: { role: "editor", scope: "budget:write" },
	input: z.object({
		datasetId,
		seed: z.int().min(0).max(4_294_967_295).default(1),
		/** Rolling origins to test the model on weeks it has not seen. */
		backtestOrigins: z.int().min(0).max(3).default(3),
		/** Kept draws of each of the four chains, and iterations before them that adapt. */
		draws: z.int().min(50).max(5_000).default(1_000),
		tune: z.int().min(50).max(5_000).default(500),
	}),
	reply: job,
	status: 202,
	errors: ["not-found", "unprocessable"],
});

export const listModels = route({
	id: "listModels",
	method: "GET",
	path: "/v1/models",
	summary: "The workspace's fitted models, newest first",
	access: { role: "viewer", scope: "budget:read" },
	input: empty,
	reply: z.object({ models: z.array(modelSummary).max(200) }),
});

export const getModel = route({
	id: "getModel",
	method: "GET",
	path: "/v1/models/:modelId",
	summary:
		"A model with draws, diagnostics and backtest; curves and suggestions are computed from it anywhere",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({ modelId }),
	reply: z.object({
		summary: modelSummary,
		model: mmmModel,
		backtest: mmmBacktest.nullable(),
		truth: simulatedTruth.nullable(),
		jobId,
	}),
	errors: ["not-found"],
});

export const suggestBudget = route({
	id: "suggestBudget",
	method: "POST",
	path: "/v1/budget/suggestions",
	summary:
		"The best split of a weekly total within the limits, with its interval and proof",
	access: { role: "viewer", scope: "budget:read" },
	input: budgetQuestion,
	reply: budgetSuggestion,
	errors: ["not-found", "unprocessable"],
});

export const weighTests = route({
	id: "weighTests",
	method: "POST",
	path: "/v1/budget/test-values",
	summary:
		"Which geo test would improve the next split most, and what all that is unknown costs",
	access: { role: "viewer", scope: "budget:read" },
	input: budgetQuestion.extend({
		weeks: z.int().min(1).max(26).default(4),
		seed: z.int().min(0).max(4_294_967_295).default(1),
	}),
	reply: weighedTests,
	errors: ["not-found", "unprocessable"],
});

const figure = z.number().min(0).max(1e12);

export const paceBudget = route({
	id: "paceBudget",
	method: "POST",
	path: "/v1/budget/pacing",
	summary:
		"Daily budgets between two model runs: Thompson allocation inside a corridor around the plan",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({
		arms: z
			.array(
				z.strictObject({
					name,
					/** Money a day. */
					planned: figure,
					valuePerConversion: figure.default(1),
					/** Since the last model run, oldest first. */
					days: z
						.array(z.strictObject({ spend: figure, conversions: figure }))
						.max(92),
				}),
			)
			.min(1)
			.max(100),
		/** Largest distance from the plan, as a share. */
		corridor: z.number().min(0).max(1).default(0.2),
		seed: z.int().min(0).max(4_294_967_295).default(1),
	}),
	reply: z.object({
		arms: z
			.array(typed<PacedBudget>()(z.looseObject({ name, paced: z.number() })))
			.max(100),
	}),
	errors: ["unprocessable"],
});

export const proposeBudget = route({
	id: "proposeBudget",
	method: "POST",
	path: "/v1/budget/decisions",
	summary:
		"Turn a suggestion into a decision; its evidence is computed here, not taken from the caller",
	access: { role: "editor", scope: "budget:write" },
	input: budgetQuestion.extend({ title: z.string().trim().min(1).max(200) }),
	reply: decision,
	status: 201,
	errors: ["not-found", "unprocessable"],
});
