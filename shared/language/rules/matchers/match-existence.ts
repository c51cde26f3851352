import { findAny } from "../find-any.ts";
import type { RuleMatch } from "../rule.ts";
import type { RuleMatcher } from "./rule-hit.ts";

/** Objects to every match of any token. Worked value: tokens ["gratis"] on "Alles gratis!" → one hit, 6–12. */
export function matchExistence(
	match: Extract<RuleMatch, { type: "existence" }>,
): RuleMatcher {
	const find = findAny(match.tokens, match);
	return ({ text }) =>
		find(text).map(({ start, end }) => ({ start, end, suggestions: [] }));
}
