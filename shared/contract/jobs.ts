import * as z from "zod";
import { empty, instant, jobId } from "./fields.ts";
import { route } from "./route.ts";

export const jobStates = [
	"queued",
	"running",
	"done",
	"failed",
	"cancelled",
] as const;
export type JobState = (typeof jobStates)[number];

export const job = z.object({
	id: jobId,
	/** A fit of a media mix, or learning and ranking about customers. */
	kind: z.enum(["mmm-fit", "customers"]),
	state: z.enum(jobStates),
	/** Share done, 0 to 1. */
	progress: z.number().min(0).max(1),
	/** What it is doing: `read`, `optimise`, `draw`, `again`, `backtest`, `save`. */
	stage: z.string().max(40),
	/** What it works on (a dataset, or what is done about customers) and what it made (a model), once there. */
	subject: z.string().max(60),
	result: z.string().max(60).nullable(),
	/** Why it failed, in plain words. */
	reason: z.string().max(2_000).nullable(),
	createdAt: instant,
	updatedAt: instant,
});
export type Job = z.infer<typeof job>;

export const listJobs = route({
	id: "listJobs",
	method: "GET",
	path: "/v1/jobs",
	summary: "The workspace's newest jobs",
	access: { role: "viewer", scope: "budget:read" },
	input: empty,
	reply: z.object({ jobs: z.array(job).max(50) }),
});

export const getJob = route({
	id: "getJob",
	method: "GET",
	path: "/v1/jobs/:jobId",
	summary: "How far a job is",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({ jobId }),
	reply: job,
	errors: ["not-found"],
});

export const cancelJob = route({
	id: "cancelJob",
	method: "POST",
	path: "/v1/jobs/:jobId/cancel",
	summary: "Stop a job; it leaves no half result",
	access: { role: "editor", scope: "budget:write" },
	input: z.object({ jobId }),
	reply: job,
	errors: ["not-found", "conflict"],
});
