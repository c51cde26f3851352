import { literalPattern } from "../rules/literal-pattern.ts";
import type { Rule } from "../rules/rule.ts";
import { claimCovers } from "./claim-covers.ts";
import { claimHindrance } from "./claim-hindrance.ts";
import type { StyleGuide } from "./style-guide.ts";

/**
 * Lets approved claims clear the rules that evidence can clear: a hit inside a claim's exact wording (capitals and kinds of hyphen aside) is
 * left alone while the claim holds, in the markets it holds for. Rules no claim touches stay the same objects, compiled once.
 *
 * Worked value: with "Nr. 1 in Bonn" approved, `de-law.sole-position` is silent on "Nr. 1 in Bonn" and speaks up on "Nr. 1 in Köln".
 */
export function clearByClaims(
	rules: readonly Rule[],
	guide: StyleGuide,
	today: string,
	asked?: "de" | "eu",
): Rule[] {
	const holding = guide.claims.filter(
		(claim) => claimHindrance(claim, today, asked) === undefined,
	);
	return rules.map((rule) => {
		if (rule.evidence === undefined) return rule;
		const wordings = holding
			.filter(
				(claim) =>
					claimCovers(claim, rule.jurisdiction) &&
					(claim.clears.length === 0 || claim.clears.includes(rule.id)),
			)
			.map(({ wording }) => literalPattern(wording))
			.toSorted((a, b) => b.length - a.length);
		return wordings.length === 0
			? rule
			: { ...rule, exceptions: [...(rule.exceptions ?? []), ...wordings] };
	});
}
