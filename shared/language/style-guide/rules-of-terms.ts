import { literalPattern } from "../rules/literal-pattern.ts";
import type { Rule, RuleMatch } from "../rules/rule.ts";
import { guideRule } from "./guide-rule.ts";
import type { GuideTerm, StyleGuide } from "./style-guide.ts";

/** "iPhone": a first letter that stays small wherever the word stands. */
const beginsSmallForGood = /^\p{Ll}.*\p{Lu}/u;

/** Longer variants first, so that "E Mail Adresse" is not found as "E Mail". */
const patternsOf = (variants: readonly string[]): string[] =>
	variants.toSorted((a, b) => b.length - a.length).map(literalPattern);

function matchOf({
	forbidden,
	preferred,
	caseSensitive,
}: GuideTerm): RuleMatch {
	const patterns = patternsOf(forbidden);
	return beginsSmallForGood.test(preferred)
		? { type: "existence", tokens: patterns, ignoreCase: !caseSensitive }
		: {
				type: "substitution",
				swap: Object.fromEntries(
					patterns.map((pattern) => [pattern, preferred]),
				),
				ignoreCase: !caseSensitive,
			};
}

/** Phrases a variant may stand in: the term's own exceptions, and the preferred word where it holds the variant as a part. */
function exceptionsOf(term: GuideTerm): string[] {
	const preferred = term.preferred.toLowerCase();
	const isPart = term.forbidden.some((variant) => {
		const folded = variant.toLowerCase();
		return folded !== preferred && preferred.includes(folded);
	});
	return [...term.exceptions, ...(isPart ? [term.preferred] : [])].map(
		literalPattern,
	);
}

function ruleOf(guide: StyleGuide, term: GuideTerm): Rule {
	const exceptions = exceptionsOf(term);
	const { preferred, definition } = term;
	return guideRule(guide, {
		key: `term-${term.id}`,
		level: term.level,
		match: matchOf(term),
		message: {
			de: "Der Leitfaden schreibt „%w“ statt „%s“.",
			en: "The style guide says “%w”, not “%s”.",
		},
		action: {
			de: `Durch „%w“ ersetzen.${definition === "" ? "" : " Gemeint ist: {}"}`,
			en: `Replace it by “%w”.${definition === "" ? "" : " It means: {}"}`,
		},
		text: definition,
		entry: preferred,
		language: term.language,
		more: {
			...(exceptions.length === 0 ? {} : { exceptions }),
			edit: { kind: "replace", by: [preferred] },
		},
	});
}

/** Words to avoid, one rule for all. */
function avoidRule(guide: StyleGuide): Rule[] {
	const { avoid } = guide.voice;
	if (avoid.length === 0) return [];
	return [
		guideRule(guide, {
			key: "avoid",
			level: "suggestion",
			match: { type: "existence", tokens: patternsOf(avoid) },
			message: {
				de: "„%s“ meidet der Leitfaden.",
				en: "The style guide avoids “%s”.",
			},
			action: {
				de: "Streichen oder anders sagen.",
				en: "Drop it or say it differently.",
			},
			entry: "–",
		}),
	];
}

/**
 * The rules of a guide's glossary: a forbidden variant is found as a whole word and replaced by the preferred one, which keeps a capital at
 * the start of a sentence ("Utilise" → "Use", but "Iphone" → "iPhone").
 *
 * Worked value: preferred "E-Mail", forbidden ["Email"] on "Per Email" → one finding at 4–9, suggestion "E-Mail".
 */
export function rulesOfTerms(guide: StyleGuide): Rule[] {
	return [
		...guide.terms
			.filter(({ forbidden }) => forbidden.length > 0)
			.map((term) => ruleOf(guide, term)),
		...avoidRule(guide),
	];
}
