import { getEvalRun } from "@lotse/shared/contract/evals.ts";
import { serve } from "../../serve.ts";

export const getEvalRunFeature = serve(getEvalRun)(
	async ({ input, workspace }) => {
		const run = await workspace.evals.getRun(input.evalRunId);
		return run ? { ok: true, body: run } : { ok: false, code: "not-found" };
	},
);
