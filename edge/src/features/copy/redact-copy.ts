import { redactCopy } from "@lotse/shared/contract/guardrails.ts";
import { redact } from "@lotse/shared/language/pii/redact.ts";
import { redactionWithNames } from "@lotse/shared/language/pii/redaction-with-names.ts";
import { serve } from "../../serve.ts";
import { judgeEach } from "../../services/copy/judge-each.ts";

export const redactCopyFeature = serve(redactCopy)(async ({ input }) => {
	const options = input.names ? redactionWithNames : {};
	const redactions = judgeEach(input.texts, (text) => redact(text, options));
	return { ok: true, body: { redactions } };
});
