import { startFit } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";
import { startFitJob } from "../../services/start-fit-job.ts";

export const startFitFeature = serve(startFit)(
	async ({ input, caller, workspace, ports }) => {
		const dataset = await workspace.datasets.get(input.datasetId);
		if (!dataset) return { ok: false, code: "not-found" };
		const { workspaceId, memberId } = caller;
		const body = await startFitJob(ports, workspaceId, memberId, input);
		return { ok: true, body };
	},
);
