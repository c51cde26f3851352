import { startFit } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";
import { describeRedGates } from "../../services/budget/describe-red-gates.ts";
import { startFitJob } from "../../services/budget/start-fit-job.ts";
import { judgeDataset } from "../../services/judge-dataset.ts";

export const startFitFeature = serve(startFit)(
	async ({ input, caller, workspace, ports, language }) => {
		const dataset = await workspace.datasets.get(input.datasetId);
		if (!dataset) return { ok: false, code: "not-found" };
		const quality = judgeDataset(dataset, ports.clock.now());
		if (quality.state === "red")
			return {
				ok: false,
				code: "unprocessable",
				errors: describeRedGates(quality, language),
			};
		const { workspaceId, memberId } = caller;
		const body = await startFitJob(ports, workspaceId, memberId, input);
		return { ok: true, body };
	},
);
