import type { CopyChannel } from "../copy-channel.ts";
import { importRuleValue } from "../rules/imports/import-rule-value.ts";
import type { Rule } from "../rules/rule.ts";
import { clearByClaims } from "./clear-by-claims.ts";
import { rulesOfAddress } from "./rules-of-address.ts";
import { rulesOfClaims } from "./rules-of-claims.ts";
import { rulesOfEmbargo } from "./rules-of-embargo.ts";
import { rulesOfNotices } from "./rules-of-notices.ts";
import { rulesOfTerms } from "./rules-of-terms.ts";
import { shippedPacks } from "./shipped-packs.ts";
import type { GuidePacks, StyleGuide } from "./style-guide.ts";

export type CompileStyleGuideOptions = {
	/** ISO day, `YYYY-MM-DD`: claims, embargoes and laws hold or do not on this day. */
	readonly today: string;
	/** Only rules of this channel; absent: all, the check picks. */
	readonly channel?: CopyChannel | undefined;
	/** `de`: German and EU law; `eu`: EU law only; absent: all. */
	readonly jurisdiction?: "de" | "eu" | undefined;
	/** Only rules for texts of this language; absent: all, the check picks. */
	readonly language?: "de" | "en" | undefined;
	/** Kinds of product the text is about, as the guide's notices name them. */
	readonly categories?: readonly string[] | undefined;
	/** Packs to run beside those the guide asks for, such as `inclusive`. */
	readonly optIn?: readonly string[] | undefined;
};

/** The shipped rules a guide lets run. */
function shippedRules(
	{ off, optIn }: GuidePacks,
	asked: readonly string[],
): Rule[] {
	return shippedPacks
		.filter((pack) => !off.includes(pack.id))
		.filter((pack) => !pack.optIn || [...optIn, ...asked].includes(pack.id))
		.flatMap(({ rules }) => rules);
}

/** The guide's own rules; one that `checkStyleGuide` would refuse does not run. */
function ownRules(guide: StyleGuide): Rule[] {
	const source = `${guide.name}, Version ${guide.version}`;
	return guide.rules.flatMap((value) => {
		const { id } = value;
		const imported = importRuleValue(value, { id, source: `${source}: ${id}` });
		return imported.ok ? [imported.rule] : [];
	});
}

function atLevels(rules: readonly Rule[], { overrides }: GuidePacks): Rule[] {
	const levels = new Map(overrides.map(({ rule, level }) => [rule, level]));
	return rules.flatMap((rule) => {
		const level = levels.get(rule.id) ?? rule.level;
		if (level === "off") return [];
		return [level === rule.level ? rule : { ...rule, level }];
	});
}

function compile(
	guide: StyleGuide,
	options: CompileStyleGuideOptions,
): readonly Rule[] {
	const {
		today,
		channel,
		jurisdiction,
		language,
		categories = [],
		optIn = [],
	} = options;
	const evident = clearByClaims(
		[...shippedRules(guide.packs, optIn), ...ownRules(guide)],
		guide,
		today,
		jurisdiction,
	);
	const all = [
		...evident,
		...rulesOfTerms(guide),
		...rulesOfClaims(guide, today, jurisdiction),
		...rulesOfEmbargo(guide, today),
		...rulesOfNotices(guide, categories),
		...rulesOfAddress(guide),
	];
	return atLevels(all, guide.packs).filter(
		(rule) =>
			(jurisdiction !== "eu" || rule.jurisdiction !== "DE") &&
			(channel === undefined || (rule.channels?.includes(channel) ?? true)) &&
			(language === undefined || (rule.languages?.includes(language) ?? true)),
	);
}

/** Compiled once a guide and way of asking; says nothing a fresh compilation would not. */
const compiled = new WeakMap<StyleGuide, Map<string, readonly Rule[]>>();
/** Ways of asking kept a guide; each is a list of rules. */
const mostKept = 24;

/**
 * The rules a guide stands for, for `checkRules` or `analyseCopy({ rules })`: shipped packs as the guide sets them, its own rules, and one
 * rule an entry. Ask again on another day: claims expire and embargoes end. Asked twice alike, it is the same list, so that matchers compile once.
 *
 * Findings of the guide have the category `brand`, ids `style-guide.term-…`, `.claim-…`, `.embargo-…`, `.notice-…`, `.avoid`, `.address`, and
 * name the guide's version and entry as their source. Pure; never throws on a guide that `checkStyleGuide` let through.
 *
 * Worked value: the empty guide → every rule that runs unasked, and nothing else.
 */
export function compileStyleGuide(
	guide: StyleGuide,
	options: CompileStyleGuideOptions,
): readonly Rule[] {
	const key = JSON.stringify([
		options.today,
		options.channel,
		options.jurisdiction,
		options.language,
		options.categories,
		options.optIn,
	]);
	const known = compiled.get(guide) ?? new Map<string, readonly Rule[]>();
	compiled.set(guide, known);
	const before = known.get(key);
	if (before !== undefined) return before;
	const rules = compile(guide, options);
	if (known.size >= mostKept) known.clear();
	known.set(key, rules);
	return rules;
}
