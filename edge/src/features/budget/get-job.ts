import { getJob } from "@lotse/shared/contract/jobs.ts";
import { serve } from "../../serve.ts";
import { resumeJob } from "../../services/budget/resume-job.ts";

/** Whoever looks at a job that was interrupted gets it going again. */
export const getJobFeature = serve(getJob)(
	async ({ input, caller, workspace, ports }) => {
		const job = await workspace.jobs.get(input.jobId);
		if (!job) return { ok: false, code: "not-found" };
		const isResumed = await resumeJob(ports, caller.workspaceId, job);
		const now = isResumed ? await workspace.jobs.get(job.id) : job;
		return { ok: true, body: now ?? job };
	},
);
