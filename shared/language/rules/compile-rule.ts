import { applyEdit } from "./apply-edit.ts";
import { compilePattern } from "./compile-pattern.ts";
import { matchCapitalization } from "./matchers/match-capitalization.ts";
import { matchConditional } from "./matchers/match-conditional.ts";
import { matchConsistency } from "./matchers/match-consistency.ts";
import { matchExistence } from "./matchers/match-existence.ts";
import { matchLength } from "./matchers/match-length.ts";
import { matchMetric } from "./matchers/match-metric.ts";
import { matchOccurrence } from "./matchers/match-occurrence.ts";
import { matchReadability } from "./matchers/match-readability.ts";
import { matchRepetition } from "./matchers/match-repetition.ts";
import { matchRequired } from "./matchers/match-required.ts";
import { matchSubstitution } from "./matchers/match-substitution.ts";
import type { RuleHit, RuleMatcher } from "./matchers/rule-hit.ts";
import type { Rule, RuleEdit, RuleMatch, RuleScope } from "./rule.ts";
import { splitScope } from "./split-scope.ts";

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
		case "consistency":
			return matchConsistency(match);
		case "conditional":
			return matchConditional(match);
		case "metric":
			return matchMetric(match);
		case "readability":
			return matchReadability(match);
		case "required":
			return matchRequired(match);
	}
}

/** Whether one of the spans, which follow one another without overlap, holds the hit: only the last to begin before it can. */
function isWithin(
	hit: RuleHit,
	spans: readonly { readonly start: number; readonly end: number }[],
): boolean {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.start ?? 0) <= hit.start) low = middle + 1;
		else high = middle;
	}
	const last = spans[low - 1];
	return last !== undefined && hit.end <= last.end;
}

function excusedBy(
	exceptions: readonly string[],
	matcher: RuleMatcher,
): RuleMatcher {
	const pattern = compilePattern(exceptions);
	return (input) => {
		const hits = matcher(input);
		if (hits.length === 0) return hits;
		const excused = Array.from(input.text.matchAll(pattern), (found) => ({
			start: found.index,
			end: found.index + found[0].length,
		}));
		return hits.filter((hit) => !isWithin(hit, excused));
	};
}

/** Runs a matcher on each part of a text by itself. */
function within(scope: RuleScope, matcher: RuleMatcher): RuleMatcher {
	return (input) =>
		splitScope(input.text, scope, input.channel).flatMap((part) =>
			matcher({ ...input, text: part.text }).map((hit) => ({
				...hit,
				start: hit.start + part.start,
				end: hit.end + part.start,
			})),
		);
}

/** Offers what the rule's edit makes of the match where the matcher offers nothing itself. */
function editedBy(edit: RuleEdit, matcher: RuleMatcher): RuleMatcher {
	const apply = applyEdit(edit);
	return (input) =>
		matcher(input).map((hit) => {
			const text = input.text.slice(hit.start, hit.end);
			return hit.suggestions.length > 0
				? hit
				: {
						...hit,
						suggestions: apply(text).filter((wanted) => wanted !== text),
					};
		});
}

/**
 * Makes the function that finds a rule's hits in a text; call it once a rule and keep the result. Throws when a pattern does not compile,
 * which is a bug in the rule (the rule test finds it).
 */
export function compileRule(rule: Rule): RuleMatcher {
	const { exceptions, scope = "text", edit } = rule;
	const bare = matcherOf(rule.match);
	const edited = edit === undefined ? bare : editedBy(edit, bare);
	const scoped = scope === "text" ? edited : within(scope, edited);
	return exceptions === undefined ? scoped : excusedBy(exceptions, scoped);
}
