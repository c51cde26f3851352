import { runEvals } from "@lotse/shared/contract/evals.ts";
import { serve } from "../../serve.ts";
import { findEvalSuite } from "../../services/evals/find-eval-suite.ts";
import { runSuite } from "../../services/evals/run-suite.ts";

export const runEvalsFeature = serve(runEvals)(
	async ({ input: { suiteId, ...run }, caller, workspace, ports }) => {
		const suite = await findEvalSuite(workspace, suiteId);
		if (suite === null) return { ok: false, code: "not-found" };
		return { ok: true, body: await runSuite(ports, caller, suite, run) };
	},
);
