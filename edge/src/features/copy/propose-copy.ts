import { proposeCopy } from "@lotse/shared/contract/copy.ts";
import { serve } from "../../serve.ts";
import { draftCopyDecision } from "../../services/copy/draft-copy-decision.ts";
import { createDecision } from "../../services/review/create-decision.ts";

export const proposeCopyFeature = serve(proposeCopy)(
	async ({ input, caller, ports, language }) => {
		const drafted = await draftCopyDecision(ports, caller, input, language);
		if (!drafted.ok)
			return { ok: false, code: "unprocessable", errors: drafted.errors };
		const body = await createDecision(ports, caller, drafted.draft);
		return { ok: true, body };
	},
);
