import { mostBatchCharacters, scoreCopy } from "@lotse/shared/contract/copy.ts";
import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import { serve } from "../../serve.ts";
import { checkCopy } from "../../services/check-copy.ts";
import { loadRules } from "../../services/load-rules.ts";

export const scoreCopyFeature = serve(scoreCopy)(
	async ({ input, caller, ports }) => {
		const { texts, channel, language } = input;
		const { rules, today, styleGuideVersion } = await loadRules(
			ports,
			caller.workspaceId,
		);
		const reports = texts.map((text): CopyReport => {
			const characters = text.length;
			const limit = mostBatchCharacters;
			if (characters > limit)
				return { ok: false, reason: "too-long", characters, limit };
			return checkCopy(text, { channel, language, rules, today });
		});
		return { ok: true, body: { reports, styleGuideVersion } };
	},
);
