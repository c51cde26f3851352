import { splitSentences } from "../../tokens/split-sentences.ts";
import { compilePattern } from "../compile-pattern.ts";
import type { RuleMatch } from "../rule.ts";
import type { RuleHit, RuleMatcher } from "./rule-hit.ts";

/**
 * Objects to every match beyond `max`, and with an empty span at the end of a text or sentence that has fewer than `min`;
 * with `once`, to one span from the first match too many to the end.
 * Worked value: token "!" nonword, max 1 on "Los! Jetzt!" → one hit, 10–11, suggestion "" (delete it).
 */
export function matchOccurrence(
	match: Extract<RuleMatch, { type: "occurrence" }>,
): RuleMatcher {
	const pattern = compilePattern([match.token], match);
	const { max = Number.POSITIVE_INFINITY, min = 0 } = match;
	return ({ text }) => {
		const scopes =
			match.scope === "text" ? [{ text, start: 0 }] : splitSentences(text);
		return scopes.flatMap(({ text: part, start }): RuleHit[] => {
			const found = Array.from(part.matchAll(pattern), (hit) => ({
				start: start + hit.index,
				end: start + hit.index + hit[0].length,
				suggestions: [""],
			}));
			const end = start + part.length;
			if (found.length < min) return [{ start: end, end, suggestions: [] }];
			const beyond = found.slice(max);
			const from = beyond[0];
			return match.once === true && from !== undefined
				? [{ start: from.start, end, suggestions: [] }]
				: beyond;
		});
	};
}
