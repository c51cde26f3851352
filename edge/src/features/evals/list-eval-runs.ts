import { listEvalRuns } from "@lotse/shared/contract/evals.ts";
import { serve } from "../../serve.ts";

export const listEvalRunsFeature = serve(listEvalRuns)(
	async ({ input, workspace }) => ({
		ok: true,
		body: { runs: await workspace.evals.listRuns(input) },
	}),
);
