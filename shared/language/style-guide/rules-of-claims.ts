import { literalPattern } from "../rules/literal-pattern.ts";
import type { Rule } from "../rules/rule.ts";
import { claimHindrance } from "./claim-hindrance.ts";
import { guideRule } from "./guide-rule.ts";
import type { StyleGuide } from "./style-guide.ts";

/**
 * The findings of claims that do not hold: expired, not yet valid, or for other markets. A wording that another entry still approves is let be.
 *
 * Worked value: "Nr. 1 in Bonn", valid to 2026-03-31, on 2026-04-01 → a warning that names 2026-03-31; on 2026-03-31 → none.
 */
export function rulesOfClaims(
	guide: StyleGuide,
	today: string,
	asked?: "de" | "eu",
): Rule[] {
	const holding = new Set(
		guide.claims
			.filter((claim) => claimHindrance(claim, today, asked) === undefined)
			.map(({ wording }) => wording.toLowerCase()),
	);
	return guide.claims.flatMap((claim) => {
		const message = claimHindrance(claim, today, asked);
		if (message === undefined || holding.has(claim.wording.toLowerCase()))
			return [];
		return [
			guideRule(guide, {
				key: `claim-${claim.id}`,
				level: "warning",
				match: {
					type: "existence",
					tokens: [literalPattern(claim.wording)],
				},
				message,
				action: {
					de: "Den Nachweis erneuern ({}) und im Leitfaden eintragen, oder die Aussage streichen.",
					en: "Renew the proof ({}) and enter it in the style guide, or drop the claim.",
				},
				text: claim.source.title,
				entry: claim.wording,
				url: claim.source.url,
				language: claim.language,
			}),
		];
	});
}
