import type { Finding } from "./rules/finding.ts";

export type AppliedSuggestion =
	| {
			readonly ok: true;
			readonly text: string /** Where the replacement ends, to put the caret there. */;
			readonly caret: number;
	  }
	| {
			readonly ok: false;
			readonly reason: "text-changed" | "not-a-suggestion";
	  };

/**
 * Puts one of a finding's suggestions in its place. Refused when the text under the span is no longer what the finding was about, or when the
 * suggestion is not one of the finding's. A deletion takes one neighbouring space along so that none is doubled.
 *
 * Worked value: "Utilize it" with finding 0–7 and "Use" → "Use it", caret 3.
 */
export function applySuggestion(
	text: string,
	finding: Pick<Finding, "start" | "end" | "text" | "suggestions">,
	suggestion: string,
): AppliedSuggestion {
	if (!finding.suggestions.includes(suggestion))
		return { ok: false, reason: "not-a-suggestion" };
	if (text.slice(finding.start, finding.end) !== finding.text)
		return { ok: false, reason: "text-changed" };
	const before = text.slice(0, finding.start);
	const after = text.slice(finding.end);
	const spaced =
		suggestion === "" &&
		/^\s/u.test(after) &&
		(before === "" || /\s$/u.test(before));
	return {
		ok: true,
		text: before + suggestion + (spaced ? after.slice(1) : after),
		caret: before.length + suggestion.length,
	};
}
