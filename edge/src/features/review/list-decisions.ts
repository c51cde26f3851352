import { listDecisions } from "@lotse/shared/contract/decisions.ts";
import { serve } from "../../serve.ts";

export const listDecisionsFeature = serve(listDecisions)(
	async ({ input, workspace }) => ({
		ok: true,
		body: { decisions: await workspace.decisions.list(input) },
	}),
);
