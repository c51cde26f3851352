import type { Localised } from "../localised.ts";
import { allRules } from "../rules/all-rules.ts";
import { inclusiveLanguage } from "../rules/packs/inclusive-language.ts";
import type { Rule } from "../rules/rule.ts";

/** Rules that come with the product and are switched on or off together. */
export type ShippedPack = {
	/** What its rules' ids begin with. */
	readonly id: string;
	readonly name: Localised;
	/** true: runs only where asked for. */
	readonly optIn: boolean;
	readonly rules: readonly Rule[];
};

/** Names of packs; one without a name here goes by its id. */
const names: Readonly<Record<string, Localised>> = {
	"google-ads": { de: "Google-Ads-Richtlinien", en: "Google Ads policy" },
	"page-title": { de: "Seitentitel", en: "Page titles" },
	"de-law": { de: "Deutsches Werberecht", en: "German advertising law" },
	"eu-law": { de: "EU-Werberecht", en: "EU advertising law" },
	plain: { de: "Verständlichkeit", en: "Plain language" },
	inclusive: { de: "Inklusive Sprache", en: "Inclusive language" },
};

const packOf = (rule: Rule): string => rule.id.split(".")[0] ?? rule.id;

function packsOf(rules: readonly Rule[], optIn: boolean): ShippedPack[] {
	return [...Map.groupBy(rules, packOf)].map(([id, own]) => ({
		id,
		name: names[id] ?? { de: id, en: id },
		optIn,
		rules: own,
	}));
}

/** Every shipped pack, those that run unasked first; made from the rules' ids, so a new pack is in it by itself. */
export const shippedPacks: readonly ShippedPack[] = [
	...packsOf(allRules, false),
	...packsOf(inclusiveLanguage, true),
];
