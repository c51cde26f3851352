import type { CopyChannel } from "./copy-channel.ts";
import { type Placement, placeText } from "./place-text.ts";
import { checkRules } from "./rules/check-rules.ts";
import type { Finding } from "./rules/finding.ts";
import type { Rule } from "./rules/rule.ts";
import type { TextTooLong } from "./text-too-long.ts";
import { detectLanguage } from "./tokens/detect-language.ts";

/** Longer texts are refused: an answer always comes within a second. UTF-16 code units. */
const mostCharacters = 200_000;

export type CheckTextOptions = {
	readonly rules: readonly Rule[];
	readonly channel: Placement;
	/** ISO day whose law applies, `YYYY-MM-DD`. */
	readonly today: string;
	/** Known language of the text; absent: it is detected. */
	readonly language?: "de" | "en" | undefined;
	/** Longest text looked at; absent: 200,000. */
	readonly limit?: number;
};

export type TextCheck =
	| {
			readonly ok: true;
			readonly language: "de" | "en" | "unknown";
			readonly channel: CopyChannel;
			readonly findings: readonly Finding[];
			/** How many of the findings are errors; a check passes when there is none. */
			readonly errors: number;
	  }
	| TextTooLong;

/**
 * Checks one text against rules: the one way terminal and service do it. Never throws on any text; linear in its length.
 *
 * Worked value: "Hier klicken" with every rule in `google-ads` → ok, language de, one error `google-ads.click-here`.
 */
export function checkText(text: string, options: CheckTextOptions): TextCheck {
	const { rules, today, limit = mostCharacters } = options;
	if (text.length > limit)
		return { ok: false, reason: "too-long", characters: text.length, limit };
	const language = options.language ?? detectLanguage(text).code;
	const channel = placeText(text, options.channel);
	const findings = checkRules(text, rules, { channel, language, today });
	const errors = findings.filter(({ level }) => level === "error").length;
	return { ok: true, language, channel, findings, errors };
}
