import type { RuleMatch } from "../rule.ts";
import { widenSpaces } from "../widen-spaces.ts";
import type { RuleMatcher } from "./rule-hit.ts";

/**
 * Objects to every match of `first` that `second` does not back anywhere in the text. Where the patterns have a group, what the groups hold
 * must be equal; otherwise one match of `second` backs all.
 *
 * Worked value: first `[A-Z]{3,5}`, second `\(([A-Z]{3,5})\)` on "Cascading Sheets (CSS), CSS and DOM" → one hit, "DOM".
 */
export function matchConditional(
	match: Extract<RuleMatch, { type: "conditional" }>,
): RuleMatcher {
	const flags = match.ignoreCase === false ? "gu" : "giu";
	const first = new RegExp(widenSpaces(match.first), flags);
	const second = new RegExp(widenSpaces(match.second), flags);
	const folded = (text: string): string =>
		match.ignoreCase === false ? text : text.toLowerCase();
	return ({ text }) => {
		const candidates = Array.from(text.matchAll(first));
		if (candidates.length === 0) return [];
		let backsAll = false;
		const backed = new Set<string>();
		for (const found of text.matchAll(second)) {
			if (found.length === 1) backsAll = true;
			else if (found[1] !== undefined) backed.add(folded(found[1]));
		}
		if (backsAll) return [];
		return candidates
			.filter((found) => !backed.has(folded(found[1] ?? found[0])))
			.map((found) => ({
				start: found.index,
				end: found.index + found[0].length,
				suggestions: [],
			}));
	};
}
