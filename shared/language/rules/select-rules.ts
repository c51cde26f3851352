import { allRules } from "./all-rules.ts";
import { inclusiveLanguage } from "./packs/inclusive-language.ts";
import type { Jurisdiction, Rule } from "./rule.ts";

/** Whose law is asked for; what no law says always applies. */
export const jurisdictionsAsked = ["de", "eu"] as const;
export type JurisdictionAsked = (typeof jurisdictionsAsked)[number];

export type RuleSelection = {
	/** `de`: German and EU law; `eu`: EU law only; absent: all. */
	readonly jurisdiction?: JurisdictionAsked | undefined;
	/** With the pack on inclusive language, which runs only where it is asked for. */
	readonly inclusive?: boolean | undefined;
};

const laws: { readonly [asked in JurisdictionAsked]: readonly Jurisdiction[] } =
	{
		de: ["any", "EU", "DE"],
		eu: ["any", "EU"],
	};

/** Each selection is one list for good, so that what is compiled and indexed for it is made once. */
const selected = new Map<string, readonly Rule[]>();

/**
 * The shipped rules that a selection asks for, in the order of the packs.
 * Worked value: `selectRules({ jurisdiction: "eu" })` holds no rule of German law; twice asked, it is the same list.
 */
export function selectRules({
	jurisdiction,
	inclusive = false,
}: RuleSelection): readonly Rule[] {
	const isAsked = (rule: Rule): boolean =>
		jurisdiction === undefined ||
		laws[jurisdiction].includes(rule.jurisdiction);
	const key = `${jurisdiction ?? ""} ${inclusive}`;
	const shipped =
		selected.get(key) ??
		[...allRules, ...(inclusive ? inclusiveLanguage : [])].filter(isAsked);
	selected.set(key, shipped);
	return shipped;
}
