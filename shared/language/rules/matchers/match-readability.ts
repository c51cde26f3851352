import { countText } from "../../readability/count-text.ts";
import { readabilityFormulas } from "../../readability/readability-formulas.ts";
import type { RuleMatch } from "../rule.ts";
import type { RuleMatcher } from "./rule-hit.ts";

/** Below this a grade says nothing; the same bound as `measureReadability`. */
const fewestWords = 10;

/**
 * Objects to a whole text whose mean grade by the named formulas is above the rule's; the message shows the mean, to one place. Texts of
 * fewer than ten words are left alone.
 *
 * Worked value: formulas ["automated-readability-index"], grade 8 on a text of mean 11.4 → one hit over the whole text, shown "11.4".
 */
export function matchReadability(
	match: Extract<RuleMatch, { type: "readability" }>,
): RuleMatcher {
	const formulas = readabilityFormulas.filter(({ id }) =>
		match.formulas.includes(id),
	);
	return ({ text, language }) => {
		const counts = countText(text, language === "de" ? "de" : "en");
		if (counts.words < fewestWords) return [];
		const grades = formulas
			.map(({ compute }) => compute(counts))
			.filter((grade) => grade !== null);
		if (grades.length === 0) return [];
		const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
		return mean > match.grade
			? [
					{
						start: 0,
						end: text.length,
						suggestions: [],
						shown: String(Math.round(mean * 10) / 10),
					},
				]
			: [];
	};
}
