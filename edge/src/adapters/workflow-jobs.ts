import type { Jobs } from "../ports.ts";

/** What a workflow is started with. */
export interface JobParameters {
	readonly workspaceId: string;
	readonly jobId: string;
	readonly attempt: number;
}

interface WorkflowInstance {
	status(): Promise<{ status: string }>;
	terminate(): Promise<void>;
}

/** The part of a Workflow binding this driver uses. */
export interface JobWorkflow {
	create(options: { id: string; params: JobParameters }): Promise<unknown>;
	get(id: string): Promise<WorkflowInstance>;
}

const alive = new Set([
	"queued",
	"running",
	"paused",
	"waiting",
	"waitingForPause",
]);

/**
 * Jobs as Cloudflare Workflows. The instance's id is job and attempt, so that starting twice is refused by the platform, which is success.
 *
 * `isAlive` is what the platform believes: after a local restart it still says "running" of an instance that is gone, therefore
 * `resume-jobs.ts` also looks at when the job last moved.
 */
export function workflowJobs(workflow: JobWorkflow): Jobs {
	return {
		async start(workspaceId, jobId, attempt) {
			const params = { workspaceId, jobId, attempt };
			try {
				await workflow.create({ id: instanceId(jobId, attempt), params });
			} catch (error) {
				if (!says(error, "already_exists")) throw error;
			}
		},
		async cancel(jobId, attempt) {
			const instance = await findAlive(workflow, jobId, attempt);
			if (!instance) return;
			try {
				await instance.terminate();
			} catch (error) {
				// It ended by itself in the meantime.
				if (!says(error, "cannot_terminate")) throw error;
			}
		},
		isAlive: async (jobId, attempt) =>
			(await findAlive(workflow, jobId, attempt)) !== null,
	};
}

async function findAlive(
	workflow: JobWorkflow,
	jobId: string,
	attempt: number,
): Promise<WorkflowInstance | null> {
	try {
		const instance = await workflow.get(instanceId(jobId, attempt));
		return alive.has((await instance.status()).status) ? instance : null;
	} catch (error) {
		// workerd says "never started" of an instance whose beginning was lost.
		if (says(error, "not_found") || says(error, "never started")) return null;
		throw error;
	}
}

function instanceId(jobId: string, attempt: number): string {
	return `${jobId}-${attempt}`;
}

function says(error: unknown, what: string): boolean {
	return error instanceof Error && error.message.includes(what);
}
