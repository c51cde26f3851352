import type { Ports } from "../../ports.ts";
import { resumeJob } from "./resume-job.ts";

/**
 * Starts every interrupted job again, in every workspace: after a restart (set-up), every minute (cron).
 *
 * @param quietMs how long a job that claims to run may stand still
 * @returns how many were started again
 */
export async function resumeJobs(
	ports: Ports,
	quietMs?: number,
): Promise<number> {
	let resumed = 0;
	for (const { workspaceId, job } of await ports.store.unfinishedJobs())
		if (await resumeJob(ports, workspaceId, job, quietMs)) resumed += 1;
	return resumed;
}
