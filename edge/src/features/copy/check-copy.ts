import { mostBatchCharacters } from "@lotse/shared/contract/copy.ts";
import { checkCopy } from "@lotse/shared/contract/guardrails.ts";
import { checkText } from "@lotse/shared/language/check-text.ts";
import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import { serve } from "../../serve.ts";
import { loadRules } from "../../services/copy/load-rules.ts";

export const checkCopyFeature = serve(checkCopy)(
	async ({ input, caller, ports }) => {
		const { texts, channel, language, jurisdiction, inclusive } = input;
		const { rules, today, styleGuideVersion } = await loadRules(
			ports,
			caller.workspaceId,
			{ jurisdiction, inclusive, today: input.today },
		);
		const limit = mostBatchCharacters;
		const checks = texts.map((text) =>
			checkText(text, { rules, channel, language, today, limit }),
		);
		return { ok: true, body: { checks, rulesVersion, styleGuideVersion } };
	},
);
