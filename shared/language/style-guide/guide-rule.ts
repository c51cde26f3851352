import type { Localised } from "../localised.ts";
import type { Rule, RuleLevel, RuleMatch } from "../rules/rule.ts";
import type { GuideLanguage, StyleGuide } from "./style-guide.ts";

/** What an entry of a guide says of itself as a rule. */
export type GuideRuleDraft = {
	/** The last part of the rule's id, such as `term-e-mail`. */
	readonly key: string;
	readonly level: RuleLevel;
	readonly match: RuleMatch;
	/** `%s` and `%w` as in any rule, `{}` for `text`. */
	readonly message: Localised;
	readonly action: Localised;
	/** The guide's own text for `{}`; a per cent sign in it stays what it is. */
	readonly text?: string;
	/** The entry, as the finding names its source. */
	readonly entry: string;
	readonly url?: string | null;
	readonly language?: GuideLanguage | null;
	readonly more?: Partial<
		Pick<Rule, "exceptions" | "edit" | "channels" | "validFrom" | "validTo">
	>;
};

/**
 * Makes a rule of an entry of a guide; its source is the guide's name, its version and the entry.
 *
 * Worked value: the entry "E-Mail" in version 7 of "Ours" → citation "Ours, Version 7: E-Mail", id `style-guide.term-e-mail`.
 */
export function guideRule(guide: StyleGuide, draft: GuideRuleDraft): Rule {
	const { key, level, match, entry, url = null, language = null } = draft;
	const title = `${guide.name}, Version ${guide.version}: ${entry}`;
	// A word joiner keeps "%s" in a guide's own text from being filled in.
	const text = (draft.text ?? "").replaceAll(/%(?=[sw])/gu, "%\u2060");
	const filled = ({ de, en }: Localised): Localised => ({
		de: de.replaceAll("{}", () => text),
		en: en.replaceAll("{}", () => text),
	});
	return {
		id: `style-guide.${key}`,
		level,
		message: filled(draft.message),
		action: filled(draft.action),
		category: "brand",
		jurisdiction: "any",
		citation: url === null ? { title } : { title, url },
		...(language === null ? {} : { languages: [language] }),
		match,
		...draft.more,
		catches: [],
		leaves: [],
	};
}
