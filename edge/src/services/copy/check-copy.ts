import {
	analyseCopy,
	type CopyReport,
} from "@lotse/shared/language/analyse-copy.ts";
import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";
import type { HeadlineLayer } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import type { Rule } from "@lotse/shared/language/rules/rule.ts";

/** The one way the service checks and scores a text, the same that runs where it is typed. */
export function checkCopy(
	text: string,
	options: {
		channel: CopyChannel;
		/** Of the workspace's style guide; see `loadRules`. */
		rules: readonly Rule[];
		today: string;
		language?: "de" | "en" | undefined;
		/** What the score learnt from the workspace's own results, where there is any. */
		layer?: HeadlineLayer | undefined;
	},
): CopyReport {
	const { channel, rules, today, language, layer } = options;
	return analyseCopy(text, {
		channel,
		rules,
		today,
		scoreHeadline: (headline, about) =>
			scoreHeadline(headline, {
				...about,
				...(layer === undefined ? {} : { layer }),
			}),
		...(language === undefined ? {} : { language }),
	});
}
