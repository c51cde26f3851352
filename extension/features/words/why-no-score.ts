import type { HeadlineAbstention } from "@lotse/shared/language/headline/headline-score.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { deskWords } from "./desk-words.ts";

/** Why a text has no score, as the reader is told: in fields "no headline" means several lines or a long text. */
export function whyNoScore(
	reason: HeadlineAbstention,
	language: "de" | "en",
): string {
	return reason === "not-a-headline"
		? deskWords[language].notHeadline
		: copyMessages[language].abstain[reason];
}
