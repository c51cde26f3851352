import type { Jobs } from "../ports.ts";

/** What a workflow is started with. */
export interface JobParameters {
	readonly workspaceId: string;
	readonly jobId: string;
	readonly attempt: number;
}

/** The part of a Workflow binding this driver uses. */
export interface JobWorkflow {
	create(options: { id: string; params: JobParameters }): Promise<unknown>;
	get(id: string): Promise<{
		status(): Promise<{ status: string }>;
		terminate(): Promise<void>;
	}>;
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
	const find = async (jobId: string, attempt: number) => {
		try {
			return await workflow.get(instanceId(jobId, attempt));
		} catch (error) {
			if (says(error, "not_found")) return null;
			throw error;
		}
	};
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
			const instance = await find(jobId, attempt);
			if (!instance || !alive.has((await instance.status()).status)) return;
			try {
				await instance.terminate();
			} catch (error) {
				// It ended by itself in the meantime.
				if (!says(error, "cannot_terminate")) throw error;
			}
		},
		async isAlive(jobId, attempt) {
			const instance = await find(jobId, attempt);
			return instance !== null && alive.has((await instance.status()).status);
		},
	};
}

function instanceId(jobId: string, attempt: number): string {
	return `${jobId}-${attempt}`;
}

function says(error: unknown, what: string): boolean {
	return error instanceof Error && error.message.includes(what);
}
