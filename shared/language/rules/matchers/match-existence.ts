import { compilePattern } from "../compile-pattern.ts";
import type { RuleMatch } from "../rule.ts";
import type { RuleMatcher } from "./rule-hit.ts";

/** Objects to every match of any token. Worked value: tokens ["gratis"] on "Alles gratis!" → one hit, 6–12. */
export function matchExistence(
	match: Extract<RuleMatch, { type: "existence" }>,
): RuleMatcher {
	const pattern = compilePattern(match.tokens, match);
	return ({ text }) =>
		Array.from(text.matchAll(pattern), (found) => ({
			start: found.index,
			end: found.index + found[0].length,
			suggestions: [],
		}));
}
