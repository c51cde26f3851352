import { checkStyleGuideDraft } from "@lotse/shared/contract/style-guide.ts";
import { checkText } from "@lotse/shared/language/check-text.ts";
import { checkStyleGuide } from "@lotse/shared/language/style-guide/check-style-guide.ts";
import { compileStyleGuide } from "@lotse/shared/language/style-guide/compile-style-guide.ts";
import { serve } from "../../serve.ts";
import { loadRules } from "../../services/copy/load-rules.ts";

export const checkStyleGuideDraftFeature = serve(checkStyleGuideDraft)(
	async ({ input, caller, ports }) => {
		const { texts, channel, language, jurisdiction } = input;
		const checked = checkStyleGuide(input.guide);
		if (!checked.ok)
			return {
				ok: true,
				body: {
					ok: false,
					problems: [...checked.problems],
					warnings: [],
					samples: [],
				},
			};
		const now = await loadRules(ports, caller.workspaceId, { jurisdiction });
		const { today } = now;
		const then = compileStyleGuide(checked.guide, { today, jurisdiction });
		const findingsIn = (text: string, rules: typeof then) => {
			const found = checkText(text, { rules, channel, language, today });
			return found.ok ? [...found.findings] : [];
		};
		return {
			ok: true,
			body: {
				ok: true,
				problems: [],
				warnings: checked.warnings.slice(0, 100),
				samples: texts.map((text) => ({
					before: findingsIn(text, now.rules),
					after: findingsIn(text, then),
				})),
			},
		};
	},
);
