import {
	type ImportedRule,
	importRuleValue,
} from "./imports/import-rule-value.ts";
import { readYaml } from "./imports/read-yaml.ts";

/**
 * Takes in one rule written for Vale, as it is: existence, substitution, occurrence, repetition, consistency, conditional, capitalization,
 * metric, readability, with scope, action, exceptions, nonword, ignorecase, link and `%s`.
 *
 * `id` becomes the rule's id, `source` its citation's title. A pattern that could hang or that JavaScript lacks the means for, a type that
 * needs a dictionary or a program, and hostile YAML are refused with the field, the reason and what to do. Never throws.
 *
 * Beyond Vale a rule may say: `message` in `de` and `en`, `advice` (what to do, likewise), `evidence`, `category`, `jurisdiction` (any, DE, EU),
 * `channels`, `languages`, `validFrom`, `validTo`, and `extends: length` with `of` and `max`.
 *
 * Worked value: "extends: existence\nmessage: Avoid '%s'.\ntokens: [very]" → a warning-level rule that finds "very".
 */
export function importVale(
	text: string,
	{ id, source = "Vale" }: { readonly id: string; readonly source?: string },
): ImportedRule {
	const yaml = readYaml(text);
	return yaml.ok ? importRuleValue(yaml.value, { id, source }) : yaml;
}
