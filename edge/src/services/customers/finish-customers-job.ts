import type { Ports } from "../../ports.ts";
import type { FitJob } from "../budget/advance-fit-job.ts";
import { isCurrentAttempt } from "../budget/is-current-attempt.ts";
import { commitWithAudit } from "../commit-with-audit.ts";

/** Ends a job whose work is kept; one that was cancelled or began anew stays as it is. */
export async function finishCustomersJob(
	ports: Ports,
	{ workspaceId, jobId, attempt }: FitJob,
	result: string | null,
): Promise<void> {
	const { jobs } = ports.store.of(workspaceId);
	await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: "system",
			action: "job.finish",
			subject: jobId,
			detail: { attempt, result },
		},
		[
			jobs.finish(jobId, attempt, {
				state: "done",
				result,
				reason: null,
				at: ports.clock.now(),
			}),
		],
		() => isCurrentAttempt(ports, workspaceId, jobId, attempt),
	);
}
