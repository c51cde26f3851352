import { countText } from "./count-text.ts";
import { judgeReadability, type Readability } from "./judge-readability.ts";

export type {
	FormulaValue,
	Readability,
	ReadabilityVerdict,
	ReadingLevel,
} from "./judge-readability.ts";

/**
 * Measures how hard a text is to read: every formula made for its language, and a plain verdict; see `judgeReadability`. Never throws; linear
 * in the text.
 *
 * Worked value: "Cool dogs wear da sunglasses.", "en" → flesch-reading-ease 83.32, verdict `{ ok: false, reason: "too-short" }`.
 */
export function measureReadability(
	text: string,
	language: "de" | "en" | "unknown",
): Readability {
	return judgeReadability(
		countText(text, language === "de" ? "de" : "en"),
		language,
	);
}
