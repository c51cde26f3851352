import { compilePattern } from "../compile-pattern.ts";
import { literalPattern } from "../literal-pattern.ts";
import type { RuleMatch } from "../rule.ts";
import type { RuleMatcher } from "./rule-hit.ts";

/**
 * Objects with an empty span at the end to a text that calls for a notice and lacks it, and offers to add it. A notice that must stand at the
 * end and stands elsewhere is objected to where it stands. A text of white space calls for nothing.
 *
 * Worked value: text "Enthält Alkohol.", when ["Wein"] on "Roter Wein" → one hit, 10–10, suggestion " Enthält Alkohol.".
 */
export function matchRequired(
	match: Extract<RuleMatch, { type: "required" }>,
): RuleMatcher {
	const call = match.when.length === 0 ? null : compilePattern(match.when);
	const notice = compilePattern([literalPattern(match.text)], {
		nonword: true,
		ignoreCase: false,
	});
	return ({ text }) => {
		if (text.trim() === "") return [];
		if (call !== null && text.search(call) < 0) return [];
		const found = Array.from(text.matchAll(notice)).at(-1);
		const end = text.length;
		if (found === undefined) {
			const gap = /\s$/u.test(text) ? "" : " ";
			return [{ start: end, end, suggestions: [gap + match.text] }];
		}
		const noticeEnd = found.index + found[0].length;
		return match.position === "end" && text.slice(noticeEnd).trim() !== ""
			? [{ start: found.index, end: noticeEnd, suggestions: [] }]
			: [];
	};
}
