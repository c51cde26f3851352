import { compilePattern } from "./compile-pattern.ts";
import { matchCapitalization } from "./matchers/match-capitalization.ts";
import { matchExistence } from "./matchers/match-existence.ts";
import { matchLength } from "./matchers/match-length.ts";
import { matchOccurrence } from "./matchers/match-occurrence.ts";
import { matchRepetition } from "./matchers/match-repetition.ts";
import { matchSubstitution } from "./matchers/match-substitution.ts";
import type { RuleHit, RuleMatcher } from "./matchers/rule-hit.ts";
import type { Rule, RuleMatch } from "./rule.ts";

function matcherOf(match: RuleMatch): RuleMatcher {
	switch (match.type) {
		case "existence":
			return matchExistence(match);
		case "substitution":
			return matchSubstitution(match);
		case "occurrence":
			return matchOccurrence(match);
		case "repetition":
			return matchRepetition();
		case "capitalization":
			return matchCapitalization(match);
		case "length":
			return matchLength(match);
	}
}

function excusedBy(
	exceptions: readonly string[],
	matcher: RuleMatcher,
): RuleMatcher {
	const pattern = compilePattern(exceptions);
	return (input) => {
		const hits = matcher(input);
		if (hits.length === 0) return hits;
		const excused = Array.from(
			input.text.matchAll(pattern),
			(found) => [found.index, found.index + found[0].length] as const,
		);
		return hits.filter(
			(hit: RuleHit) =>
				!excused.some(([start, end]) => start <= hit.start && hit.end <= end),
		);
	};
}

/**
 * Makes the function that finds a rule's hits in a text; call it once a rule and keep the result. Throws when a pattern does not compile,
 * which is a bug in the rule (the rule test finds it).
 */
export function compileRule(rule: Rule): RuleMatcher {
	const matcher = matcherOf(rule.match);
	return rule.exceptions === undefined
		? matcher
		: excusedBy(rule.exceptions, matcher);
}
