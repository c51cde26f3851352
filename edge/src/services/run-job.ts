import type { Ports } from "../ports.ts";
import type { FitJob } from "./budget/advance-fit-job.ts";
import { runFit, type StepRunner } from "./budget/run-fit.ts";
import { runCustomersJob } from "./customers/run-customers-job.ts";

/** Does a job of whichever kind, in steps that are remembered. */
export async function runJob(
	ports: Ports,
	job: FitJob,
	step: StepRunner,
): Promise<void> {
	const { jobs } = ports.store.of(job.workspaceId);
	const options = await step("kind", async () => {
		const stored = await jobs.get(job.jobId);
		return stored?.options ?? null;
	});
	return options !== null && "task" in options
		? runCustomersJob(ports, job, options, step)
		: runFit(ports, job, step);
}
