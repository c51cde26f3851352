import {
	WorkflowEntrypoint,
	type WorkflowEvent,
	type WorkflowStep,
} from "cloudflare:workers";
import type { JobParameters } from "../adapters/workflow-jobs.ts";
import { type Env, portsOf } from "../context.ts";
import { runWritingFeed } from "../services/copy/run-writing-feed.ts";

/** 5,000 products of eight a step, and some. */
const mostSteps = 700;
const stepConfig = {
	retries: { limit: 3, delay: "5 seconds", backoff: "exponential" },
	timeout: "5 minutes",
} as const;

/** Writes for a feed, some products a step; the platform goes on behind a crash. */
export class WriteWorkflow extends WorkflowEntrypoint<Env, JobParameters> {
	override async run(
		event: Readonly<WorkflowEvent<JobParameters>>,
		step: WorkflowStep,
	): Promise<void> {
		const { workspaceId, jobId, attempt } = event.payload;
		const ports = await portsOf(this.env);
		for (let at = 1; at <= mostSteps; at += 1) {
			const hasMore = await step.do(`products ${at}`, stepConfig, () =>
				runWritingFeed(ports, workspaceId, jobId, attempt),
			);
			if (!hasMore) return;
			// The local service shares one thread with its workflows: let people in between.
			await scheduler.wait(5);
		}
	}
}
