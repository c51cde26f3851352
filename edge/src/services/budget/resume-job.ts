import type { Ports, StoredJob } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { failFitJob } from "./fail-fit-job.ts";
import { isCurrentAttempt } from "./is-current-attempt.ts";

/** A job that was interrupted this often is not tried again. */
const mostAttempts = 6;
/** Time between writing a job and starting its workflow. */
const graceMs = 4_000;

/**
 * Starts a job again whose workflow is gone: one attempt later, so that whatever is left of the old one stops at its next step.
 *
 * A workflow that claims to run but has not moved for `quietMs` (twice as long with every attempt) is gone as well: after a restart of
 * the machine the platform still believes in it.
 *
 * @returns whether the job was started again
 */
export async function resumeJob(
	ports: Ports,
	workspaceId: string,
	job: StoredJob,
	quietMs = 120_000,
): Promise<boolean> {
	if (job.state !== "queued" && job.state !== "running") return false;
	const now = ports.clock.now();
	const quietForMs = now - job.updatedAt;
	const isAlive = await ports.jobs.isAlive(job.id, job.attempt);
	const patienceMs = isAlive
		? quietMs * 2 ** (job.attempt - 1)
		: Math.min(graceMs, quietMs);
	if (quietForMs < patienceMs) return false;
	const next = job.attempt + 1;
	if (next > mostAttempts) {
		const fitJob = { workspaceId, jobId: job.id, attempt: job.attempt };
		await failFitJob(ports, fitJob, [tooOften]);
		return false;
	}
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: "system",
			action: "job.restart",
			subject: job.id,
			detail: { attempt: next },
		},
		[ports.store.of(workspaceId).jobs.restart(job.id, next, now)],
		() => isCurrentAttempt(ports, workspaceId, job.id, job.attempt),
	);
	if (!committed.ok) return false;
	await ports.jobs.cancel(job.id, job.attempt);
	await ports.jobs.start(workspaceId, job.id, next);
	return true;
}

const tooOften = {
	de: "Die Berechnung wurde zu oft unterbrochen und wird nicht von selbst noch einmal begonnen.",
	en: "The computation was interrupted too often and is not started again by itself.",
};
