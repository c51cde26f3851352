import { compilePattern } from "../rules/compile-pattern.ts";
import type { Rule } from "../rules/rule.ts";
import { widenSpaces } from "../rules/widen-spaces.ts";

/** A rule that compares places all over a document, with what it looks for. */
export type GatheredRule = {
	readonly rules: readonly [Rule];
	readonly patterns: readonly RegExp[];
};

/** Rules by how much of a document they must see at once. */
export type RulePlan = {
	/** For a title, description or attribute, which is a text of its own: all but those that ask for something a page must hold somewhere. */
	readonly own: readonly Rule[];
	readonly sentence: readonly Rule[];
	readonly block: readonly Rule[];
	readonly heading: readonly Rule[];
	/** Decided from the sentences that hold something they look for. */
	readonly gathered: readonly GatheredRule[];
	/** Decided from the whole text. */
	readonly whole: readonly Rule[];
};

type Reach = Exclude<keyof RulePlan, "own">;

function reachOf({ match, scope = "text" }: Rule): Reach {
	if (scope === "sentence") return "sentence";
	if (scope === "heading") return "heading";
	if (scope === "paragraph") return "block";
	switch (match.type) {
		case "existence":
		case "substitution":
		case "repetition":
			return "sentence";
		case "capitalization":
			return match.match === "$sentence" ? "block" : "sentence";
		case "occurrence":
			return match.scope === "sentence" ? "sentence" : "gathered";
		case "length":
			if (match.of === "sentence-words") return "sentence";
			return match.of === "width" ? "block" : "whole";
		case "consistency":
		case "conditional":
			return "gathered";
		default:
			return "whole";
	}
}

function patternsOf({ match }: Rule): RegExp[] {
	const bare = (pattern: string, ignoreCase: boolean): RegExp =>
		new RegExp(widenSpaces(pattern), ignoreCase ? "iu" : "u");
	switch (match.type) {
		case "occurrence":
			return [compilePattern([match.token], match)];
		case "consistency":
			return Object.entries(match.either)
				.flat()
				.map((side) => compilePattern([side], match));
		case "conditional":
			return [match.first, match.second].map((pattern) =>
				bare(pattern, match.ignoreCase !== false),
			);
		default:
			return [];
	}
}

const asksForSomething = ({ match }: Rule): boolean =>
	match.type === "occurrence" && (match.min ?? 0) > 0;

/** Blocks are paragraphs and headings already: within one, such a rule looks at all of it. */
function unscoped({ scope: _, ...rule }: Rule): Rule {
	return rule;
}

/** Made once a list of rules; says nothing a fresh plan would not. */
const plans = new WeakMap<readonly Rule[], RulePlan>();

/**
 * Sorts rules by how much of a document each must see: most a sentence, some a block or heading, few the whole. Throws when a pattern does not
 * compile, which is a bug in the rule.
 *
 * Worked value: an existence rule → `sentence`; a consistency rule → `gathered`.
 */
export function planRules(rules: readonly Rule[]): RulePlan {
	const known = plans.get(rules);
	if (known !== undefined) return known;
	const of = (reach: Reach): Rule[] =>
		rules.filter((rule) => reachOf(rule) === reach);
	const plan: RulePlan = {
		own: rules.filter(
			(rule) => reachOf(rule) !== "whole" && !asksForSomething(rule),
		),
		sentence: of("sentence"),
		block: of("block").map(unscoped),
		heading: of("heading").map(unscoped),
		gathered: of("gathered").map((rule) => ({
			rules: [rule],
			patterns: patternsOf(rule),
		})),
		whole: of("whole"),
	};
	plans.set(rules, plan);
	return plan;
}
