import { countText } from "../../readability/count-text.ts";
import { parseCondition } from "../parse-condition.ts";
import { parseFormula } from "../parse-formula.ts";
import type { RuleMatch } from "../rule.ts";
import { splitScope } from "../split-scope.ts";
import type { RuleMatcher } from "./rule-hit.ts";

/**
 * Objects to a whole text whose value by the rule's formula meets its condition; the message shows the value, to two places. A text the
 * formula has no value for (no words, no sentence) is left alone. Throws when formula or condition cannot be read, a bug in the rule.
 *
 * Worked value: formula "words / sentences", condition "> 2" on "Das ist lang." → one hit, 0–13, shown "3".
 */
export function matchMetric(
	match: Extract<RuleMatch, { type: "metric" }>,
): RuleMatcher {
	const formula = parseFormula(match.formula);
	const condition = parseCondition(match.condition);
	if (!formula.ok || condition === null)
		throw new Error(`unreadable metric: ${match.formula} ${match.condition}`);
	return ({ text, channel, language }) => {
		const counts = countText(text, language === "de" ? "de" : "en");
		if (counts.words === 0) return [];
		const value = formula.compute({
			words: counts.words,
			sentences: counts.sentences,
			paragraphs: splitScope(text, "paragraph", channel).length,
			characters: counts.letters,
			syllables: counts.syllables,
			long_words: counts.longWords,
			complex_words: counts.polysyllables,
			polysyllabic_words: counts.polysyllables,
		});
		return value !== null && condition(value)
			? [
					{
						start: 0,
						end: text.length,
						suggestions: [],
						shown: String(Math.round(value * 100) / 100),
					},
				]
			: [];
	};
}
