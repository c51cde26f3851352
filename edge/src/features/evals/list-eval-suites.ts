import { listEvalSuites } from "@lotse/shared/contract/evals.ts";
import type { EvalSuite } from "@lotse/shared/language/evaluation/eval-suite.ts";
import { shippedSuites } from "@lotse/shared/language/evaluation/suites/shipped-suites.ts";
import { serve } from "../../serve.ts";

export const listEvalSuitesFeature = serve(listEvalSuites)(
	async ({ workspace }) => {
		const own = await workspace.evals.listSuites();
		return {
			ok: true,
			body: {
				suites: [
					...shippedSuites.map((suite) => infoOf(suite, true)),
					...own.map(({ suite }) => infoOf(suite, false)),
				],
			},
		};
	},
);

function infoOf({ id, name, cases, threshold }: EvalSuite, isShipped: boolean) {
	return { id, name, cases: cases.length, threshold, isShipped };
}
