import type { FitJobOptions, Ports, StoredJob } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";

/** Writes a fit as a job and starts its workflow. Should starting fail, the job is found and started by `resume-jobs.ts`. */
export async function startFitJob(
	ports: Ports,
	workspaceId: string,
	actor: string,
	wanted: FitJobOptions & { datasetId: string },
): Promise<StoredJob> {
	const { datasetId, ...options } = wanted;
	const at = ports.clock.now();
	const job: StoredJob = {
		id: createId(ports.random, "job"),
		kind: "mmm-fit",
		state: "queued",
		progress: 0,
		stage: "read",
		subject: datasetId,
		result: null,
		reason: null,
		createdAt: at,
		updatedAt: at,
		attempt: 1,
		options,
	};
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{ actor, action: "job.create", subject: job.id, detail: { ...wanted } },
		[ports.store.of(workspaceId).jobs.create(job)],
	);
	if (!committed.ok)
		throw new Error(`job not written: conflict in ${committed.conflict}`);
	try {
		await ports.jobs.start(workspaceId, job.id, job.attempt);
	} catch (error) {
		console.error(`${job.id} could not be started yet`, error);
	}
	return job;
}
