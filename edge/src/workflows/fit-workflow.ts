import {
	WorkflowEntrypoint,
	type WorkflowEvent,
	type WorkflowStep,
} from "cloudflare:workers";
import type { JobParameters } from "../adapters/workflow-jobs.ts";
import { type Env, portsOf } from "../context.ts";
import type { StepRunner } from "../services/budget/run-fit.ts";
import { runJob } from "../services/run-job.ts";

/** A step is tried three times: the database or the machine may be away for a moment. */
const stepConfig = {
	retries: { limit: 2, delay: "2 seconds", backoff: "exponential" },
	timeout: "5 minutes",
} as const;

/** Long enough for the requests of a person who watches; the local service shares one thread with its workflows. */
const pause = () => scheduler.wait(40);

/** Fits a model, or works on customers, step by step; the platform remembers each step's result and goes on behind it after a crash. */
export class FitWorkflow extends WorkflowEntrypoint<Env, JobParameters> {
	override async run(
		event: Readonly<WorkflowEvent<JobParameters>>,
		step: WorkflowStep,
	): Promise<void> {
		const ports = await portsOf(this.env);
		const runner: StepRunner = (name, work) => runStep(step, name, work);
		await runJob(ports, { ...event.payload, pause }, runner);
	}
}

/** Everything a fit hands from step to step is plain data, which the platform's type cannot see in a generic. */
async function runStep<T>(
	step: WorkflowStep,
	name: string,
	work: () => Promise<T>,
): Promise<T> {
	const result: unknown = await step.do(name, stepConfig, async () => {
		const value: unknown = await work();
		return value as never;
	});
	return result as T;
}
