import type { CustomersTask } from "../../ports/customers-store.ts";
import type { Ports, StoredJob } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";

/**
 * Writes work about customers as a job and starts its workflow; where the same is under way already, that is the answer. Should starting fail, the
 * job is found and started by `resume-jobs.ts`.
 */
export async function startCustomersJob(
	ports: Ports,
	workspaceId: string,
	owner: string,
	task: CustomersTask,
): Promise<StoredJob> {
	const { jobs } = ports.store.of(workspaceId);
	const subject = subjectOf(task);
	const underWay = async () => {
		const same = (await jobs.list()).find(
			(one) =>
				one.kind === "customers" &&
				one.subject === subject &&
				(one.state === "queued" || one.state === "running"),
		);
		return same ? jobs.get(same.id) : null;
	};
	const at = ports.clock.now();
	const job: StoredJob = {
		id: createId(ports.random, "job"),
		kind: "customers",
		state: "queued",
		progress: 0,
		stage: "read",
		subject,
		result: null,
		reason: null,
		createdAt: at,
		updatedAt: at,
		attempt: 1,
		options: { ...task, owner },
	};
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: owner,
			action: "job.create",
			subject: job.id,
			detail: { ...task },
		},
		[jobs.create(job)],
		async () => (await underWay()) === null,
	);
	if (!committed.ok) {
		const other = await underWay();
		if (other === null)
			throw new Error(`job not written: conflict in ${committed.conflict}`);
		return other;
	}
	try {
		await ports.jobs.start(workspaceId, job.id, job.attempt);
	} catch (error) {
		console.error(`${job.id} could not be started yet`, error);
	}
	return job;
}

function subjectOf(task: CustomersTask): string {
	if (task.task === "train") return `train ${task.kind} ${task.horizonDays}`;
	return task.task === "review" ? `review ${task.modelId}` : "outlook";
}
