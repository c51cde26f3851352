import { mostBatchCharacters, scoreCopy } from "@lotse/shared/contract/copy.ts";
import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import { serve } from "../../serve.ts";
import { checkCopy } from "../../services/check-copy.ts";
import { todayIn } from "../../services/today-in.ts";

export const scoreCopyFeature = serve(scoreCopy)(
	async ({ input, workspace, ports }) => {
		const { texts, channel, language } = input;
		const today = await todayIn(ports, workspace);
		const reports = texts.map((text): CopyReport => {
			const characters = text.length;
			const limit = mostBatchCharacters;
			if (characters > limit)
				return { ok: false, reason: "too-long", characters, limit };
			return checkCopy(text, { channel, language, today });
		});
		return { ok: true, body: { reports } };
	},
);
