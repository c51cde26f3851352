import { literalPattern } from "../rules/literal-pattern.ts";
import type { Rule } from "../rules/rule.ts";
import { guideRule } from "./guide-rule.ts";
import type { StyleGuide } from "./style-guide.ts";

/**
 * The rules of the phrases blocked today: errors that name the day they are free and why.
 *
 * Worked value: "Nordstern", allowed from 2026-12-01: on 2026-11-30 an error, on 2026-12-01 nothing.
 */
export function rulesOfEmbargo(guide: StyleGuide, today: string): Rule[] {
	return guide.embargo
		.filter(
			({ blockedFrom, allowedFrom }) =>
				(blockedFrom === null || today >= blockedFrom) &&
				(allowedFrom === null || today < allowedFrom),
		)
		.map((entry) =>
			guideRule(guide, {
				key: `embargo-${entry.id}`,
				level: "error",
				match: {
					type: "existence",
					tokens: entry.phrases
						.toSorted((a, b) => b.length - a.length)
						.map(literalPattern),
					nonword: entry.insideWords,
				},
				message:
					entry.allowedFrom === null
						? {
								de: "„%s“ ist gesperrt, bis jemand es freigibt: {}",
								en: "“%s” is blocked until someone lifts it: {}",
							}
						: {
								de: `„%s“ ist bis ${entry.allowedFrom} gesperrt: {}`,
								en: `“%s” is blocked until ${entry.allowedFrom}: {}`,
							},
				action:
					entry.allowedFrom === null
						? {
								de: "Streichen, oder die Freigabe abwarten.",
								en: "Drop it, or wait for it to be lifted.",
							}
						: {
								de: `Streichen, oder erst ab ${entry.allowedFrom} veröffentlichen.`,
								en: `Drop it, or publish from ${entry.allowedFrom} on.`,
							},
				text: entry.reason,
				entry: entry.phrases[0] ?? entry.id,
			}),
		);
}
