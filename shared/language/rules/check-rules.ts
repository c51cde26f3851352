import { compileRule } from "./compile-rule.ts";
import type { Finding } from "./finding.ts";
import type { RuleHit, RuleMatcher } from "./matchers/rule-hit.ts";
import { mergeHits } from "./merge-hits.ts";
import { indexRules } from "./prefilter/index-rules.ts";
import type { Rule } from "./rule.ts";
import { type RuleCircumstances, ruleApplies } from "./rule-applies.ts";

/** Compiled once a rule object; says nothing a fresh compilation would not. */
const compiled = new WeakMap<Rule, RuleMatcher>();

function matcherOf(rule: Rule): RuleMatcher {
	const known = compiled.get(rule);
	if (known !== undefined) return known;
	const matcher = compileRule(rule);
	compiled.set(rule, matcher);
	return matcher;
}

/** Made once a list of rules: keep the list, and an advert costs the same however many rules there are. */
const indexed = new WeakMap<
	readonly Rule[],
	(text: string) => readonly Rule[]
>();

/** The rules that can have something to say about a text. */
function candidatesOf(rules: readonly Rule[], text: string): readonly Rule[] {
	const index = indexed.get(rules) ?? indexRules(rules);
	indexed.set(rules, index);
	return index(text);
}

/** Most findings one rule reports on one text; a page that breaks a rule more often than this needs one answer, not a thousand. */
const mostFindingsPerRule = 100;

function findingOf(rule: Rule, text: string, hit: RuleHit): Finding {
	const matched = text.slice(hit.start, hit.end);
	const said = hit.shown ?? matched;
	const shown = said.length > 60 ? `${said.slice(0, 59)}…` : said;
	const wanted = hit.suggestions.join(" / ");
	const filled = (message: string): string =>
		message.replaceAll(/%[sw]/gu, (sign) => (sign === "%s" ? shown : wanted));
	return {
		ruleId: rule.id,
		level: rule.level,
		category: rule.category,
		jurisdiction: rule.jurisdiction,
		start: hit.start,
		end: hit.end,
		text: matched,
		message: {
			de: filled(rule.message.de),
			en: filled(rule.message.en),
		},
		action: { de: filled(rule.action.de), en: filled(rule.action.en) },
		suggestions: hit.suggestions,
		citation: rule.citation,
		...(rule.evidence === undefined ? {} : { evidence: rule.evidence }),
	};
}

const rank = { error: 0, warning: 1, suggestion: 2 } as const;

/**
 * Runs rules over a text and returns what they object to, by position, then severity, then id.
 *
 * Hits of one rule that overlap are one finding. Deterministic: the same text, rules and circumstances give the same findings on every machine. Offsets are UTF-16 into `text`. At most 100
 * findings a rule. Linear in the text for rules that pass the rule test. Never throws on any text.
 *
 * Worked value: with the rule `google-ads.click-here` on "Hier klicken" in `google-ads-headline` → one finding, 0–12.
 */
export function checkRules(
	text: string,
	rules: readonly Rule[],
	circumstances: RuleCircumstances,
): Finding[] {
	return candidatesOf(rules, text)
		.filter((rule) => ruleApplies(rule, circumstances))
		.flatMap((rule) =>
			mergeHits(
				matcherOf(rule)({
					text,
					channel: circumstances.channel,
					language:
						circumstances.language === "other"
							? "unknown"
							: circumstances.language,
				}),
			)
				.slice(0, mostFindingsPerRule)
				.map((hit) => findingOf(rule, text, hit)),
		)
		.sort(
			(a, b) =>
				a.start - b.start ||
				rank[a.level] - rank[b.level] ||
				a.end - b.end ||
				(a.ruleId < b.ruleId ? -1 : 1),
		);
}
