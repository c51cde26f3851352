import * as z from "zod";
import type { EditingRow } from "../language/evaluation/compare-editing.ts";
import type { EvalReport } from "../language/evaluation/eval-report.ts";
import type { EvalSuite } from "../language/evaluation/eval-suite.ts";
import { overlapMetrics } from "../language/evaluation/eval-suite.ts";
import { copyChannel, textLanguage } from "./copy.ts";
import { done, empty, evalRunId, instant, limit, memberId } from "./fields.ts";
import { localised } from "./localised.ts";
import { route, typed } from "./route.ts";
import { unitTasks } from "./units.ts";

/** Most cases of a suite the service runs. */
const mostCases = 200;
const fraction = z.number().min(0).max(1);
const words = (most: number, length: number) =>
	z.array(z.string().min(1).max(length)).max(most);
const suiteId = z
	.string()
	.max(60)
	.regex(/^[a-z0-9][a-z0-9-]*$/);
const bounds = {
	min: z.number().min(0).max(1_000).optional(),
	max: z.number().min(0).max(1_000).optional(),
};

const evalAssert = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("contains"),
		value: z.string().min(1).max(1_000),
		not: z.boolean().optional(),
		ignoreCase: z.boolean().optional(),
	}),
	z.object({
		kind: z.literal("regex"),
		pattern: z.string().min(1).max(500),
		not: z.boolean().optional(),
		ignoreCase: z.boolean().optional(),
	}),
	z.object({
		kind: z.literal("schema"),
		schema: z.record(z.string().max(200), z.unknown()),
	}),
	z.object({
		kind: z.enum(overlapMetrics),
		references: words(20, 20_000).min(1),
		...bounds,
	}),
	z.object({
		kind: z.literal("findings"),
		level: z.enum(["error", "warning", "suggestion"]),
		max: z.int().min(0).max(1_000),
		rules: words(50, 200).optional(),
	}),
	z.object({
		kind: z.literal("personal-data"),
		max: z.int().min(0).max(1_000),
	}),
	z.object({ kind: z.literal("support"), min: fraction }),
	z.object({ kind: z.literal("fits"), channel: copyChannel }),
	z.object({ kind: z.literal("language"), is: textLanguage }),
	z.object({ kind: z.literal("count"), ...bounds }),
	z.object({
		kind: z.literal("judge"),
		question: z.string().min(1).max(1_000),
		min: fraction,
		/** Fewer than three say nothing about how far a judge wavers. */
		repeats: z.int().min(3).max(20),
	}),
	z.object({
		kind: z.literal("cost"),
		maxMicros: z.int().min(0).max(1_000_000_000_000),
	}),
	z.object({
		kind: z.literal("latency"),
		maxMs: z.number().min(0).max(3_600_000),
	}),
]);

const evalCase = z.object({
	id: z.string().min(1).max(80),
	category: z.string().min(1).max(60),
	language: textLanguage,
	input: z.object({
		task: z.enum(unitTasks),
		product: z.string().min(1).max(200),
		facts: words(40, 500).default([]),
		request: z.string().max(500).default(""),
		sources: words(20, 5_000).default([]),
		text: z.string().max(20_000).nullable().default(null),
		count: z.int().min(1).max(15).default(5),
	}),
	asserts: z.array(evalAssert).min(1).max(40),
});

/** A suite as a file holds it, with its bounds; `language/evaluation/eval-suite.ts` says what each part means. */
export const evalSuite = z
	.object({
		id: suiteId,
		name: localised,
		threshold: fraction,
		confidence: z.number().min(0.5).max(0.999).default(0.95),
		cases: z.array(evalCase).min(1).max(mostCases),
	})
	.refine(
		({ cases }) => new Set(cases.map(({ id }) => id)).size === cases.length,
		{ path: ["cases"] },
	) satisfies z.ZodType<EvalSuite>;

/** What a writer answered, as a file records it. */
export const evalDraft = z.object({
	caseId: z.string().min(1).max(80),
	texts: z.array(z.string().min(1).max(20_000)).max(60),
	costMicros: z.int().min(0).nullable().default(null),
	latencyMs: z.number().min(0).nullable().default(null),
	marks: z.record(z.string().max(3), z.array(fraction).max(20)).default({}),
});

/** Recorded answers of a model. */
export const evalRecording = z.object({
	model: z.string().min(1).max(120),
	answers: z.array(evalDraft).max(mostCases),
});

/** Outline; `language/evaluation/eval-report.ts` is the whole shape. */
const evalReport = typed<EvalReport>()(z.looseObject({ suiteId }));

export const evalRun = z.object({
	id: evalRunId,
	suiteId,
	templateId: z.string().max(80),
	templateVersion: z.int().min(1),
	model: z.string().max(120),
	isRecorded: z.boolean(),
	cases: z.int().min(0),
	passed: z.int().min(0),
	/** Of the pass rate's interval; what go and no-go rest on. */
	lower: fraction,
	verdict: z.enum(["go", "no-go", "too-few"]),
	ranBy: memberId,
	at: instant,
});
export type EvalRun = z.infer<typeof evalRun>;

const suiteInfo = z.object({
	id: suiteId,
	name: localised,
	cases: z.int().min(1),
	threshold: fraction,
	/** Shipped with the product, or the workspace's own. */
	isShipped: z.boolean(),
});
export type EvalSuiteInfo = z.infer<typeof suiteInfo>;

export const listEvalSuites = route({
	id: "listEvalSuites",
	method: "GET",
	path: "/v1/evals/suites",
	summary: "Suites of eval cases: those shipped and the workspace's own",
	access: { role: "viewer", scope: "copy" },
	input: empty,
	reply: z.object({ suites: z.array(suiteInfo).max(120) }),
});

export const saveEvalSuite = route({
	id: "saveEvalSuite",
	method: "PUT",
	path: "/v1/evals/suites/:suiteId",
	summary: "Keep an own suite, or put a newer one in its place",
	access: { role: "editor", scope: "copy" },
	input: z.object({ suiteId, suite: evalSuite }),
	reply: suiteInfo,
	errors: ["unprocessable"],
	bodyBytes: 1_000_000,
});

export const removeEvalSuite = route({
	id: "removeEvalSuite",
	method: "DELETE",
	path: "/v1/evals/suites/:suiteId",
	summary: "Remove an own suite; its runs stay",
	access: { role: "approver", scope: "copy" },
	input: z.object({ suiteId }),
	reply: done,
	errors: ["not-found"],
});

export const makeSuiteFromFeedback = route({
	id: "makeSuiteFromFeedback",
	method: "GET",
	path: "/v1/evals/feedback",
	summary:
		"What people flagged, refused and edited, as a suite: texts like those refused must not come again, approved ones are the reference",
	access: { role: "viewer", scope: "copy" },
	input: empty,
	reply: z.object({
		/** Null where nobody has said anything yet. */
		suite: typed<EvalSuite>()(z.looseObject({ id: suiteId })).nullable(),
	}),
});

export const runEvals = route({
	id: "runEvals",
	method: "POST",
	path: "/v1/evals/runs",
	summary:
		"Run a suite through the workspace's writer, or on recorded answers, and keep the report",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		suiteId,
		/** Every case is asked of this task's template; left out: each as it stands. */
		templateId: z.enum(unitTasks).optional(),
		templateVersion: z.int().min(1).max(1_000_000).optional(),
		recording: evalRecording.optional(),
	}),
	reply: evalRun,
	status: 201,
	errors: ["not-found", "unprocessable"],
	bodyBytes: 1_000_000,
	rate: "strict",
});

export const listEvalRuns = route({
	id: "listEvalRuns",
	method: "GET",
	path: "/v1/evals/runs",
	summary: "Runs, newest first: by suite, template, version and model",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		suiteId: suiteId.optional(),
		templateId: z.string().max(80).optional(),
		limit,
	}),
	reply: z.object({ runs: z.array(evalRun).max(200) }),
});

export const getEvalRun = route({
	id: "getEvalRun",
	method: "GET",
	path: "/v1/evals/runs/:evalRunId",
	summary: "One run with every case, its texts and what each assert found",
	access: { role: "viewer", scope: "copy" },
	input: z.object({ evalRunId }),
	reply: evalRun.extend({ report: evalReport }),
	errors: ["not-found"],
});

export const compareEditing = route({
	id: "compareEditing",
	method: "GET",
	path: "/v1/evals/editing",
	summary:
		"Which template with which model needs least editing, of the last 2,000 texts somebody decided on",
	access: { role: "viewer", scope: "copy" },
	input: empty,
	reply: z.object({
		rows: z
			.array(
				typed<EditingRow>()(z.looseObject({ templateId: z.string().max(80) })),
			)
			.max(200),
	}),
});
