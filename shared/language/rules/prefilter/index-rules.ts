import type { Rule } from "../rule.ts";
import { foldCase } from "./fold-case.ts";
import { literalAutomaton } from "./literal-automaton.ts";
import { literalsOfRule } from "./literals-of-rule.ts";
import type { Literals } from "./required-literals.ts";

/** The beginning of a literal tells nearly as much as all of it, and the index stays small. UTF-16 code units. */
const longestLiteral = 8;

/** Read off once a rule object. */
const known = new WeakMap<Rule, { readonly literals: Literals | null }>();

function literalsOf(rule: Rule): Literals | null {
	const before = known.get(rule);
	if (before !== undefined) return before.literals;
	const all = literalsOfRule(rule)?.map((one) => one.slice(0, longestLiteral));
	const literals = all === undefined ? null : [...new Set(all)];
	known.set(rule, { literals });
	return literals;
}

/**
 * Makes the function that leaves out the rules that cannot object to a text, in one pass over it: those whose literals do not stand in it.
 * What is left, in the order of `rules`, finds exactly what all of them would.
 *
 * Worked value: of rules on "gratis" and on "umsonst", for "Ganz gratis" only the first is left.
 */
export function indexRules(
	rules: readonly Rule[],
): (text: string) => readonly Rule[] {
	const literals = rules.map(literalsOf);
	const always = literals.flatMap((own, at) => (own === null ? [at] : []));
	const search = literalAutomaton(literals.map((own) => own ?? []));
	return (text) => {
		const found = new Set(always);
		search(foldCase(text), (owner) => found.add(owner));
		return [...found].sort((a, b) => a - b).flatMap((at) => rules[at] ?? []);
	};
}
