import { measureCopy } from "@lotse/shared/contract/guardrails.ts";
import { describeReadability } from "@lotse/shared/language/describe-readability.ts";
import { serve } from "../../serve.ts";
import { judgeEach } from "../../services/copy/judge-each.ts";

export const measureCopyFeature = serve(measureCopy)(async ({ input }) => {
	const { texts, language } = input;
	const readings = judgeEach(texts, (text) =>
		describeReadability(text, { language }),
	);
	return { ok: true, body: { readings } };
});
