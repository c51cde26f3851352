import { listJobs } from "@lotse/shared/contract/jobs.ts";
import { serve } from "../../serve.ts";

export const listJobsFeature = serve(listJobs)(async ({ workspace }) => ({
	ok: true,
	body: { jobs: await workspace.jobs.list() },
}));
