import { mostBatchCharacters, scoreCopy } from "@lotse/shared/contract/copy.ts";
import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import { serve } from "../../serve.ts";
import { checkCopy } from "../../services/copy/check-copy.ts";
import { loadHeadlineLayer } from "../../services/copy/load-headline-layer.ts";
import { loadRules } from "../../services/copy/load-rules.ts";

export const scoreCopyFeature = serve(scoreCopy)(
	async ({ input, caller, workspace, ports }) => {
		const { texts, channel, language } = input;
		const [{ rules, today, styleGuideVersion }, layer] = await Promise.all([
			loadRules(ports, caller.workspaceId),
			loadHeadlineLayer(workspace),
		]);
		const reports = texts.map((text): CopyReport => {
			const characters = text.length;
			const limit = mostBatchCharacters;
			if (characters > limit)
				return { ok: false, reason: "too-long", characters, limit };
			return checkCopy(text, { channel, language, rules, today, layer });
		});
		return {
			ok: true,
			body: {
				reports,
				layerVersion: layer?.state.version ?? null,
				styleGuideVersion,
			},
		};
	},
);
