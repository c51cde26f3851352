import {
	analyseCopy,
	type CopyReport,
} from "@lotse/shared/language/analyse-copy.ts";
import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";

/** The one way the service checks and scores a text, the same that runs where it is typed. */
export function checkCopy(
	text: string,
	options: {
		channel: CopyChannel;
		today: string;
		language?: "de" | "en" | undefined;
	},
): CopyReport {
	const { channel, today, language } = options;
	return analyseCopy(text, {
		channel,
		today,
		scoreHeadline,
		...(language === undefined ? {} : { language }),
	});
}
