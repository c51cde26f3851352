import { createDecision } from "@lotse/shared/contract/decisions.ts";
import { serve } from "../../serve.ts";
import { createDecision as record } from "../../services/review/create-decision.ts";

export const createDecisionFeature = serve(createDecision)(
	async ({ input, caller, ports }) => ({
		ok: true,
		body: await record(ports, caller, input),
	}),
);
