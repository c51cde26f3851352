import type { Ports } from "../../ports.ts";

/** Whether a job is still to be done, and by this attempt. */
export async function isCurrentAttempt(
	ports: Ports,
	workspaceId: string,
	jobId: string,
	attempt: number,
): Promise<boolean> {
	const job = await ports.store.of(workspaceId).jobs.get(jobId);
	return (
		job !== null &&
		job.attempt === attempt &&
		(job.state === "queued" || job.state === "running")
	);
}
