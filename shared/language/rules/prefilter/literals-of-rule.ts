import { parsePattern } from "../patterns/parse-pattern.ts";
import type { Rule } from "../rule.ts";
import { type Literals, requiredLiterals } from "./required-literals.ts";

/** The patterns of which one must match before a rule can say anything; null when it may speak up without any. */
function patternsOf({ match }: Rule): readonly string[] | null {
	switch (match.type) {
		case "existence":
			return match.tokens;
		case "substitution":
			return Object.keys(match.swap);
		case "occurrence":
			return match.min === undefined || match.min === 0 ? [match.token] : null;
		case "consistency":
			return Object.entries(match.either).flat();
		case "conditional":
			return [match.first];
		default:
			return null;
	}
}

/**
 * Literals of which one stands, by `foldCase`, in every text a rule objects to; null where that cannot be told: such a rule looks at every text.
 *
 * Worked value: an existence of "gratis" and "umsonst" → ["gratis", "umsonst"]; of `\w{30,60}` → null; of capitals → null.
 */
export function literalsOfRule(rule: Rule): Literals | null {
	const patterns = patternsOf(rule);
	if (patterns === null) return null;
	const all = new Set<string>();
	for (const pattern of patterns) {
		const parsed = parsePattern(pattern);
		const literals = parsed.ok ? requiredLiterals(parsed.node) : null;
		if (literals === null) return null;
		for (const literal of literals) all.add(literal);
	}
	return [...all];
}
