import { mostBatchCharacters } from "@lotse/shared/contract/copy.ts";
import { checkCopy } from "@lotse/shared/contract/guardrails.ts";
import { checkText } from "@lotse/shared/language/check-text.ts";
import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import { selectRules } from "@lotse/shared/language/rules/select-rules.ts";
import { serve } from "../../serve.ts";
import { todayIn } from "../../services/today-in.ts";

export const checkCopyFeature = serve(checkCopy)(
	async ({ input, workspace, ports }) => {
		const { texts, channel, language } = input;
		const today = input.today ?? (await todayIn(ports, workspace));
		const rules = selectRules(input);
		const limit = mostBatchCharacters;
		const checks = texts.map((text) =>
			checkText(text, { rules, channel, language, today, limit }),
		);
		return { ok: true, body: { checks, rulesVersion } };
	},
);
